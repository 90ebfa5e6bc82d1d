import { useState } from 'react';
import type { Working as AtWork } from '../../../quiz/exam';
import { openText, responseTo } from '../../../quiz/exam-state';
import { warning } from '../../../quiz/time-limit';
import { now } from '../../../store/clock';
import { NavigationContext, useNavigation } from '../../context';
import { ExamQuestion } from './exam-question';
import { HandIn } from './hand-in';
import { Overview } from './overview';
import type { ExamProps } from './props';

/** An exam before it is handed in: a question, all of them, or whether to hand in. */
export function Working({ title, notice, exam, dispatch }: ExamProps<AtWork>) {
  const [showing, show] = useState<'question' | 'overview' | 'hand-in'>('question');
  const navigation = useNavigation();

  const { limit, clock, place, questions } = exam;
  const notices = [limit && warning(limit, clock)?.text, exam.note, notice].filter(
    each => each !== undefined,
  );
  const frame = { title, exam, ...(notices.length > 0 && { notice: notices.join(' ') }) };
  const overview = () => {
    dispatch({ type: 'keep', at: now() });
    show('overview');
  };
  const leave = () => {
    dispatch({ type: 'quit', at: now() });
    navigation.back();
  };
  const handIn = () => dispatch({ type: 'hand-in', at: now() });
  switch (showing) {
    case 'question':
      return (
        <NavigationContext.Provider value={{ ...navigation, back: leave }}>
          <ExamQuestion
            {...frame}
            // Another question starts afresh, and one whose answer changed begins with that.
            key={`${place} ${JSON.stringify(responseTo(exam, exam.question))}`}
            dispatch={dispatch}
            onNext={() => {
              if (place === questions.length - 1) overview();
              else dispatch({ type: 'next', at: now() });
            }}
            onOverview={overview}
          />
        </NavigationContext.Provider>
      );
    case 'overview':
      return (
        <NavigationContext.Provider value={{ ...navigation, back: () => show('question') }}>
          <Overview
            {...frame}
            onGo={to => {
              dispatch({ type: 'go', place: to, at: now() });
              show('question');
            }}
            onHandIn={() => {
              if (openText(exam)) show('hand-in');
              else handIn();
            }}
          />
        </NavigationContext.Provider>
      );
    case 'hand-in':
      return (
        <NavigationContext.Provider value={{ ...navigation, back: () => show('overview') }}>
          <HandIn {...frame} onHandIn={handIn} onBack={() => show('overview')} />
        </NavigationContext.Provider>
      );
  }
}
