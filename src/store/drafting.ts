import { resolve } from 'node:path';
import type { Article } from '../article/article';
import { decode } from '../bank/decode';
import type { Question } from '../bank/model';
import { describe, type Problem } from '../bank/problem';
import { type ReadBank, readBank, type Source } from '../bank/read';
import { visible } from '../bank/visible';
import { writeBank } from '../bank/write';
import type { Finding } from '../check/finding';
import { alternatives } from '../draft/alternatives';
import { feedbackOn } from '../draft/feedback';
import { type Reading, readingOf } from '../draft/reading';
import {
  type Decision,
  decide,
  doubts,
  edited,
  questionOf,
  type Revision,
  refusal,
  revise,
} from '../draft/revision';
import { Trouble } from '../trouble';
import { readBytes } from './banks';
import { goneFrom, whyNot } from './gone';
import { replaceFile } from './replace-file';

/** A drafted bank in its file, and a person who goes through it. */
export interface Drafting {
  readonly file: string;
  /** Why it can't go on, where the file was moved or deleted meanwhile. */
  readonly gone: () => string | undefined;
  readonly state: () => DraftState;
  /** Every decision is in the file before it is shown. */
  readonly dispatch: (decision: Decision) => void;
  /** Calls back after every change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Has the file edited, and reads it anew.
   *
   * @param editor given the line of the question to look at, or of what can't be read, counted from
   * 1; returns what went wrong
   */
  readonly edit: (editor: (file: string, line: number) => string | undefined) => void;
  /** Gives the file the text that could be read last. */
  readonly restore: () => void;
  /** What speaks against a question. */
  readonly doubts: (question: Question) => readonly Finding[];
  /** What could stand in the place of a question's distractor. */
  readonly alternatives: (question: Question) => readonly string[];
}

/** How going through a draft was left, and so what is to follow. */
export type Outcome = 'done' | 'edit' | 'quit' | 'interrupted';

export type DraftState =
  | { readonly phase: 'looking'; readonly revision: Revision; readonly notice?: string }
  /** An editor left something that is no bank: what is wrong with it. */
  | {
      readonly phase: 'unreadable';
      readonly problems: readonly Problem[];
      /** What could be read last. */
      readonly revision: Revision;
      readonly notice?: string;
    };

/**
 * @param article what the bank was drafted from
 * @throws Trouble where the file can't be read, or is no bank
 */
export function openDrafting(path: string, article: Article): Drafting {
  const file = resolve(path);
  const textNow = () => decode(readBytes(file, 'a bank'));
  const first = read(textNow());
  if (!first.ok) throw new Trouble(first.errors.map(error => describe(path, error)).join('\n'));
  /** As it was read or written last, where it could be read. */
  let { text } = first.source;
  let state: DraftState = { phase: 'looking', revision: revise(first.source) };

  // Read through only once somebody asks for what is in it.
  let reading: Reading | undefined;
  const known = () => {
    reading ??= readingOf(article);
    return reading;
  };

  const listeners = new Set<() => void>();
  const become = (next: DraftState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  /** What can't be done now changes nothing, and is told. */
  const attempt = (act: () => void) => {
    try {
      act();
    } catch (error) {
      become({ ...state, notice: whyNot(error, path, file) });
    }
  };
  const reread = (revised: (source: Source) => Revision, notice?: string) => {
    const { revision } = state;
    const said = notice && { notice };
    const now = read(textNow());
    if (!now.ok) return become({ phase: 'unreadable', problems: now.errors, revision, ...said });
    const isSame = now.source.text === text;
    text = now.source.text;
    become({ phase: 'looking', revision: isSame ? revision : revised(now.source), ...said });
  };
  /** What somebody else has written is nothing to undo. */
  const rereadChanged = () =>
    reread(
      source => revise(source, state.revision.waiting[0]),
      visible(`${path} was changed elsewhere, and is read anew.`),
    );
  const save = (next: Revision) => {
    if (textNow() !== text) return rereadChanged();
    const written = writeBank(next.bank, next.source);
    replaceFile(file, written);
    text = written;
    become({ phase: 'looking', revision: next });
  };
  /** A distractor that is put in is told of as the drafted ones are. */
  const told = (revision: Revision, decision: Decision): Decision => {
    const question = questionOf(revision);
    if (decision.type !== 'replace' || !question) return decision;
    const feedback = feedbackOn(decision.by, question, revision.bank, known());
    return { ...decision, ...(feedback !== undefined && { feedback }) };
  };

  return {
    file,
    gone: () => goneFrom(file),
    state: () => state,
    dispatch: decision => {
      if (state.phase !== 'looking') return;
      const { revision } = state;
      const next = decide(revision, told(revision, decision));
      if (next === revision) {
        const notice = refusal(revision, decision);
        if (notice) become({ phase: 'looking', revision, notice });
        return;
      }
      if (next.bank === revision.bank) return become({ phase: 'looking', revision: next });
      attempt(() => save(next));
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: editor =>
      attempt(() => {
        if (textNow() !== text && state.phase === 'looking') rereadChanged();
        const notice = editor(file, lineOf(state, text));
        reread(source => edited(state.revision, source), notice);
      }),
    restore: () =>
      attempt(() => {
        replaceFile(file, text);
        become({ phase: 'looking', revision: state.revision });
      }),
    doubts: question =>
      state.phase === 'looking' ? doubts(state.revision.bank, question, article) : [],
    alternatives: question => alternatives(question, known()),
  };
}

function read(found: string | Problem): ReadBank {
  return typeof found === 'string' ? readBank(found) : { ok: false, errors: [found] };
}

/** The line of what there is to edit. */
function lineOf(state: DraftState, text: string): number {
  if (state.phase === 'unreadable') return state.problems[0]?.line ?? 1;
  const now = readBank(text);
  if (!now.ok) return 1;
  const { bank, places } = now.source;
  const question = bank.questions.find(({ id }) => id === state.revision.waiting[0]);
  return (question && places.get(question)?.from) ?? 1;
}
