import { render } from 'ink-testing-library';
import { act } from 'react';
import { expect, test } from 'vitest';
import { statisticsOf } from '../../src/study/statistics';
import { scoreSections } from '../../src/ui/screens/score-sections';
import { at, record, response } from '../builders';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

test('The line of blocks and its words are of the same attempts', async () => {
  const attempts = Array.from({ length: 100 }, (_, index) =>
    record({
      ...{ id: `${index}`, started: at(index) },
      responses: [response('a', index < 50 ? 'wrong' : 'right', index)],
    }),
  );
  const [, line] = scoreSections(statisticsOf(attempts, [], at(200)), 80);
  if (!line) throw new Error('There is no line.');
  const app = await act(async () => render(line.node));
  expect(app.lastFrame()).toBe(`${'█'.repeat(42)}  First 100 %, last 100 %, best 100 %.`);
  act(() => app.unmount());
});
