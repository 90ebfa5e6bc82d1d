import type { Learner } from '../study/learner';
import type { OpenBank } from './banks';
import type { Saving } from './saving';
import { readSettings, type Settings, writeSettings } from './settings';
import type { Shelf } from './shelf';

/** Where everything is kept, and for whom. */
export interface Place {
  readonly folder: string;
  /** The one of the settings where it is missing. */
  readonly learner?: Learner;
}

/** A place that was opened, and the learner's attempts there. */
export interface OpenPlace {
  readonly folder: string;
  readonly settings: Settings;
  readonly learner: Learner;
  readonly shelf: Shelf;
  readonly saving: Saving;
  /** Sentences about files that could not be used, each once. */
  readonly notices: string[];
}

/** The bank and the learner of the last answer are those of the next time. */
export function remember({ folder, learner }: OpenPlace, { name, file }: OpenBank): void {
  if (learner.kind === 'guest') return;
  const { settings } = readSettings(folder);
  const isKnown = file === undefined || settings.banks[name] === file;
  if (settings.bank === name && settings.learner === learner.name && isKnown) return;
  writeSettings(folder, {
    learner: learner.name,
    bank: name,
    ...(file !== undefined && { banks: { ...settings.banks, [name]: file } }),
  });
}
