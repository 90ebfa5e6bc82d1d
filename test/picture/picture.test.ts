import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { draw, PICTURE } from './draw';

test('the picture shows what the program shows now', async () => {
  const drawn = await draw();
  const kept = await readFile(PICTURE, 'utf8');
  expect(kept === drawn, 'It does not: draw it again with `npm run picture`.').toBe(true);
});
