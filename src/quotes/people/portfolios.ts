/** What ministers and secretaries are in charge of: words of the names of departments, in lower case. */
const PORTFOLIOS: ReadonlySet<string> = new Set(
  (
    'affairs aging agriculture arts aviation business care children climate commerce commonwealth communications ' +
    'communities constitutional consumer culture defence defense development digital disability economic economy ' +
    'education emergency employment energy enterprise environment equalities equality ethnic external families family ' +
    'federal finance fisheries food foreign forestry government health heritage higher home homeland housing human ' +
    'immigration industrial industry information infrastructure innovation integration interior intergovernmental internal ' +
    'international investment justice labor labour law lands levelling local media mines natural oceans parliamentary ' +
    'pensions planning police public regional research resources rural safety science security services skills social ' +
    'sport sports state statistics sustainability technology telecommunications tourism trade training transport ' +
    'transportation treasury urban veterans veteran water welfare women work youth'
  ).split(' '),
);

/** Whether a word may be of the name of a government's department, in lower case. */
export const isPortfolio = (word: string): boolean => PORTFOLIOS.has(word);
