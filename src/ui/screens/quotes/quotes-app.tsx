import { useReducer } from 'react';
import type { QuotedArticle } from '../../../draft/quoted-article';
import { Root } from '../../root';
import { Articles } from './articles';
import { firstPlace, type Place, type Step, step } from './place';
import { Quotations } from './quotations';
import { Speakers } from './speakers';

interface Props {
  readonly articles: readonly QuotedArticle[];
  /** Called once, when there is nothing more to draw. */
  readonly onLeave: (isInterrupted: boolean) => void;
}

const KEYS = `↑ ↓ or j k move
Enter      choose
PgUp PgDn  scroll
?          these keys
Esc        back
q          quit
Ctrl-C     quit from anywhere`;

/** Who said what, to look through: the articles, who is quoted in one, and with which words. */
export function QuotesApp({ articles, onLeave }: Props) {
  const [place, take] = useReducer(
    (now: Place, taken: Step) => step(articles, now, taken),
    firstPlace(articles),
  );
  return (
    <Root keys={KEYS} onBack={() => take({ type: 'back' })} onLeave={onLeave}>
      <Shown
        articles={articles}
        place={place}
        onChoose={index => take({ type: 'choose', index })}
      />
    </Root>
  );
}

interface ShownProps {
  readonly articles: readonly QuotedArticle[];
  readonly place: Place;
  readonly onChoose: (index: number) => void;
}

function Shown({ articles, place, onChoose }: ShownProps) {
  if (place.at === 'articles') {
    return <Articles articles={articles} start={place.start} onChoose={onChoose} />;
  }
  const quoted = articles[place.article];
  if (!quoted) return null;
  const isOnly = articles.length === 1;
  if (place.at === 'speakers') {
    return <Speakers quoted={quoted} start={place.start} isFirst={isOnly} onChoose={onChoose} />;
  }
  const speaker = quoted.speakers[place.speaker];
  return speaker ? <Quotations text={quoted.article.text} speaker={speaker} /> : null;
}
