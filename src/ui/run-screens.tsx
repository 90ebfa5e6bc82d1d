import type { QuotedArticle } from '../quotes/quoted-article';
import type { Desk } from '../store/desk';
import { App, type Leaving } from './app';
import { draw } from './draw';
import { QuotesApp } from './screens/quotes/quotes-app';
import type { View } from './view';

/** Draws the quiz in the terminal, from a view on, until the learner leaves it. */
export async function runScreens(desk: Desk, view: View): Promise<Leaving> {
  let leaving: Leaving = { isInterrupted: false };
  await draw(
    <App
      desk={desk}
      view={view}
      onLeave={how => {
        leaving = how;
      }}
    />,
  );
  return leaving;
}

/**
 * Shows who said what in articles, until the reader has seen enough.
 *
 * @returns whether that was an interruption
 */
export async function runQuotes(articles: readonly QuotedArticle[]): Promise<boolean> {
  let isInterrupted = false;
  await draw(
    <QuotesApp
      articles={articles}
      onLeave={how => {
        isInterrupted = how;
      }}
    />,
  );
  return isInterrupted;
}
