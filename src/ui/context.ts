import { createContext, useContext } from 'react';

/** The terminal's size, in columns and rows. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export const SizeContext = createContext<Size>({ columns: 80, rows: 24 });
export const useSize = () => useContext(SizeContext);

/** Lines longer than this are hard to read, however wide the terminal is. */
const MEASURE = 80;

/** The width that text has. */
export const useWidth = () => Math.min(useSize().columns, MEASURE);

/** Where the keys that every screen has lead. */
export interface Navigation {
  readonly back: () => void;
  readonly quit: () => void;
  readonly help: () => void;
  /** False while something covers the screen: then it hears no keys. */
  readonly isActive: boolean;
  /** Whether nothing is kept, because a guest answers. */
  readonly isGuest: boolean;
}

export const NavigationContext = createContext<Navigation>({
  back: () => {},
  quit: () => {},
  help: () => {},
  isActive: true,
  isGuest: false,
});
export const useNavigation = () => useContext(NavigationContext);

/** What becomes of the answers that were given; nothing where a notice says that they are not saved. */
export const useKept = (notice?: string) => {
  const { isGuest } = useNavigation();
  return notice && !isGuest ? '' : keptWords(isGuest);
};

export function keptWords(isGuest: boolean): string {
  return isGuest ? ', nothing is saved' : ', progress is kept';
}
