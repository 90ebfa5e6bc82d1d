import { Arrange } from './arrange';
import { Check } from './check';
import { Choose } from './choose';
import { Pair } from './pair';
import type { AnswerProps } from './props';
import { TypeIn } from './type-in';

/** A question, in the way that its type is answered. */
export function Answering(props: AnswerProps) {
  const { question } = props.attempt;
  switch (question.type) {
    case 'choice':
      return <Choose {...props} />;
    case 'several':
      return <Check {...props} />;
    case 'order':
      return <Arrange {...props} />;
    case 'match':
      return <Pair {...props} question={question} />;
    default:
      return <TypeIn {...props} />;
  }
}
