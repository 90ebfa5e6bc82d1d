import { useState } from 'react';
import type { Question } from '../../../bank/model';
import { distractors } from '../../../draft/replace';
import { GAP, text } from '../../block';
import { Frame } from '../../components/frame';
import { type MenuItem, MenuList } from '../../components/menu-list';
import { NavigationContext, useNavigation, useWidth } from '../../context';
import { type Refused, TypeIn } from './type-in';

interface Props {
  readonly question: Question;
  readonly alternatives: readonly string[];
  /** Why one option can't stand in the place of another; none where it can. */
  readonly refusal: (option: string, by: string) => string | undefined;
  readonly onReplace: (option: string, by: string) => void;
}

/** Lists begin with what was chosen on them before. */
type Step =
  | { readonly at: 'distractors'; readonly start: number }
  | { readonly at: 'alternatives'; readonly option: string; readonly start: number }
  | { readonly at: 'typing'; readonly option: string };

/** Puts something else in the place of a distractor: something of the article, or what is typed. */
export function Replace({ question, alternatives, refusal, onReplace }: Props) {
  const navigation = useNavigation();
  const options = distractors(question);
  const [only] = options.length === 1 ? options : [];
  const [step, setStep] = useState<Step>(
    only === undefined
      ? { at: 'distractors', start: 0 }
      : { at: 'alternatives', option: only, start: 0 },
  );
  const [refused, setRefused] = useState<Refused>();
  const show = (next: Step) => {
    setRefused(undefined);
    setStep(next);
  };
  const replace = (option: string, by: string) => {
    const why = refusal(option, by);
    if (why === undefined) onReplace(option, by);
    else setRefused({ by, why });
  };
  switch (step.at) {
    case 'distractors':
      return (
        <Choose
          title="Replace which distractor?"
          question={question}
          start={step.start}
          items={options.map(option => ({
            label: option,
            onSelect: () => show({ at: 'alternatives', option, start: 0 }),
          }))}
        />
      );
    case 'alternatives': {
      const { option, start } = step;
      const up = () => show({ at: 'distractors', start: options.indexOf(option) });
      const back = only === undefined ? up : navigation.back;
      return (
        <NavigationContext.Provider value={{ ...navigation, back }}>
          <Choose
            title={`Instead of “${option}”`}
            question={question}
            notice={refused?.why}
            start={start}
            items={[
              ...alternatives.map(by => ({ label: by, onSelect: () => replace(option, by) })),
              {
                label: 'Something else: type it',
                onSelect: () => show({ at: 'typing', option }),
              },
            ]}
          />
        </NavigationContext.Provider>
      );
    }
    case 'typing': {
      const { option } = step;
      const back = () => show({ at: 'alternatives', option, start: alternatives.length });
      return (
        <NavigationContext.Provider value={{ ...navigation, back }}>
          <TypeIn
            question={question}
            option={option}
            refused={refused}
            onEnter={by => replace(option, by)}
          />
        </NavigationContext.Provider>
      );
    }
  }
}

interface ChooseProps {
  readonly title: string;
  readonly question: Question;
  readonly notice?: string;
  readonly start: number;
  readonly items: readonly MenuItem[];
}

function Choose({ title, question, notice, start, items }: ChooseProps) {
  const width = useWidth();
  return (
    <Frame title={title} keys={['↑↓ Enter', 'Esc back', '? keys', 'q quit']} notice={notice}>
      {rows => (
        <MenuList
          above={[text(question.stem, width, { bold: true }), GAP]}
          items={items}
          start={start}
          rows={rows}
        />
      )}
    </Frame>
  );
}
