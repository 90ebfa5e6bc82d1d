import { useState } from 'react';
import type { Question } from '../../../bank/model';
import { distractors } from '../../../draft/revision';
import { GAP, text } from '../../block';
import { Frame } from '../../components/frame';
import { type MenuItem, MenuList } from '../../components/menu-list';
import { Scroll } from '../../components/scroll';
import { useTextLine } from '../../components/text-line';
import { useWidth } from '../../context';

interface Props {
  readonly question: Question;
  readonly alternatives: readonly string[];
  readonly onReplace: (option: string, by: string) => void;
}

/** Puts something else in the place of a distractor: something of the article, or what is typed. */
export function Replace({ question, alternatives, onReplace }: Props) {
  const options = distractors(question);
  const [option, choose] = useState(options.length === 1 ? options[0] : undefined);
  const [isTyping, setTyping] = useState(false);
  if (option === undefined) {
    const items = options.map(each => ({ label: each, onSelect: () => choose(each) }));
    return <Choose title="Replace which distractor?" question={question} items={items} />;
  }
  const replace = (by: string) => onReplace(option, by);
  if (isTyping) return <TypeIn option={option} onEnter={replace} />;
  return (
    <Choose
      // Another list begins at its first entry.
      key={option}
      title={`Instead of “${option}”`}
      question={question}
      items={[
        ...alternatives.map(by => ({ label: by, onSelect: () => replace(by) })),
        { label: 'Something else: type it', onSelect: () => setTyping(true) },
      ]}
    />
  );
}

interface ChooseProps {
  readonly title: string;
  readonly question: Question;
  readonly items: readonly MenuItem[];
}

function Choose({ title, question, items }: ChooseProps) {
  const width = useWidth();
  return (
    <Frame title={title} keys={['↑↓ Enter', 'Esc back', '? keys', 'q quit']}>
      {rows => (
        <MenuList
          above={[text(question.stem, width, { bold: true }), GAP]}
          items={items}
          rows={rows}
        />
      )}
    </Frame>
  );
}

interface TypeInProps {
  readonly option: string;
  readonly onEnter: (by: string) => void;
}

function TypeIn({ option, onEnter }: TypeInProps) {
  const width = useWidth();
  const { line } = useTextLine({ onEnter: written => written && onEnter(written) });
  const how = 'Nobody may be said to have said what they did not.';
  return (
    <Frame title={`Instead of “${option}”`} keys={['Enter goes on', 'Esc back']} isTyping>
      {rows => <Scroll blocks={[text(how, width), GAP, line]} rows={rows} />}
    </Frame>
  );
}
