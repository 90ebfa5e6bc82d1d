import { useState } from 'react';
import type { Question } from '../../../bank/model';
import { distractors } from '../../../draft/replace';
import { GAP, text } from '../../block';
import { Frame } from '../../components/frame';
import { type MenuItem, MenuList } from '../../components/menu-list';
import { Scroll } from '../../components/scroll';
import { useTextLine } from '../../components/text-line';
import { useWidth } from '../../context';

interface Props {
  readonly question: Question;
  readonly alternatives: readonly string[];
  /** Why one option can't stand in the place of another; none where it can. */
  readonly refusal: (option: string, by: string) => string | undefined;
  readonly onReplace: (option: string, by: string) => void;
}

/** Puts something else in the place of a distractor: something of the article, or what is typed. */
export function Replace({ question, alternatives, refusal, onReplace }: Props) {
  const options = distractors(question);
  const [option, choose] = useState(options.length === 1 ? options[0] : undefined);
  const [isTyping, setTyping] = useState(false);
  const [notice, setNotice] = useState<string>();
  if (option === undefined) {
    const items = options.map(each => ({ label: each, onSelect: () => choose(each) }));
    return <Choose title="Replace which distractor?" question={question} items={items} />;
  }
  const replace = (by: string) => {
    const why = refusal(option, by);
    if (why === undefined) onReplace(option, by);
    else setNotice(why);
  };
  if (isTyping)
    return <TypeIn question={question} option={option} notice={notice} onEnter={replace} />;
  return (
    <Choose
      // Another list begins at its first entry.
      key={option}
      title={`Instead of “${option}”`}
      question={question}
      notice={notice}
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
  readonly notice?: string;
  readonly items: readonly MenuItem[];
}

function Choose({ title, question, notice, items }: ChooseProps) {
  const width = useWidth();
  return (
    <Frame title={title} keys={['↑↓ Enter', 'Esc back', '? keys', 'q quit']} notice={notice}>
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
  readonly question: Question;
  readonly option: string;
  readonly notice?: string;
  readonly onEnter: (by: string) => void;
}

function TypeIn({ question, option, notice, onEnter }: TypeInProps) {
  const width = useWidth();
  const { line } = useTextLine({ onEnter: written => written && onEnter(written) });
  const how = isFact(question)
    ? 'Write it in the form of the other options.'
    : 'Nobody may be said to have said what they did not.';
  return (
    <Frame
      title={`Instead of “${option}”`}
      keys={['Enter goes on', 'Esc back']}
      notice={notice}
      isTyping
    >
      {rows => <Scroll blocks={[text(how, width), GAP, line]} rows={rows} />}
    </Frame>
  );
}

function isFact({ kind = 'fact' }: Question): boolean {
  return kind === 'fact';
}
