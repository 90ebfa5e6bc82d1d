import type { Gender } from './person';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Titles that are a part of a mention but not of a name ("Mr. Peskov", "Secretary Rubio"). */
const TITLES = words(
  'mr mrs ms miss dr prof professor sir dame lord lady baroness sen sens senator senators rep reps representative ' +
    'congressman congresswoman congressmen gov govs governor governors lt col colonel gen general maj major capt captain ' +
    'cmdr commander sgt sergeant adm admiral cpl corporal pvt private lieutenant president vice premier chancellor ' +
    'secretary minister mayor judge justice attorney ambassador speaker chairman chairwoman chair director commissioner ' +
    'councilman councilwoman sheriff chief officer pope cardinal archbishop bishop rev reverend fr father sister rabbi ' +
    'imam sheikh ayatollah pastor king queen prince princess emperor duke duchess senor señor herr monsieur madame mme ' +
    'treasurer comptroller solicitor superior superintendent inspector detective coach saint first whip leader envoy' +
    ' chief-of-staff assemblyman assemblywoman delegate alderman principal dean provost marshal correspondent editor' +
    ' ex-president ex-gov vice-president',
);
const FEMALE = words(
  'mrs ms miss dame lady baroness congresswoman chairwoman councilwoman sister queen princess duchess mme madame ' +
    'assemblywoman spokeswoman businesswoman policewoman actress heroine wife mother daughter sister widow niece aunt grandmother ' +
    'granddaughter stepdaughter stepmother girlfriend fiancee fiancée mum mom woman girl',
);
const MALE = words(
  'mr sir lord congressman chairman councilman father fr pope cardinal archbishop king prince duke herr monsieur ' +
    'assemblyman alderman imam ayatollah sheikh spokesman businessman policeman actor husband father son brother widower ' +
    'nephew uncle grandfather grandson stepson stepfather boyfriend fiance fiancé dad man boy',
);

/** Titles that say nothing of what somebody does. */
const COURTESIES = words(
  'mr mrs ms miss mx dr sir lady lord dame baroness herr monsieur madame mme señor',
);

/** What somebody is to somebody else, which alone does not tell who they are. */
const KIN_WORDS =
  'father mother son daughter brother sister wife husband widow widower uncle aunt cousin nephew niece grandfather ' +
  'grandmother granddaughter grandson ex-husband ex-wife stepson stepdaughter stepfather stepmother half-brother ' +
  'girlfriend boyfriend fiance fiancee fiancé fiancée mum mom dad';
const KIN = words(KIN_WORDS);

/** Capitalised words that people's jobs are made of, so no part of their names. */
export const ROLES = words(
  'spokesman spokeswoman spokesperson aide adviser advisor analyst strategist operative official officials manager ' +
    'author writer reporter journalist columnist host anchor activist advocate lawyer attorney counsel consultant expert ' +
    'economist scientist researcher historian doctor physician surgeon nurse teacher student candidate nominee hopeful ' +
    'contender front-runner frontrunner rival opponent challenger incumbent lawmaker legislator congressman congresswoman ' +
    'senator governor mayor president chairman chairwoman chair director leader chief head boss executive ceo founder ' +
    'co-founder owner entrepreneur businessman businesswoman billionaire mogul tycoon magnate investor banker donor ' +
    'fundraiser volunteer organizer supporter backer ally critic member delegate superdelegate voter resident ' +
    'citizen protester protestor demonstrator veteran soldier officer general commander captain sergeant colonel admiral ' +
    'policeman policewoman detective sheriff prosecutor judge justice minister premier secretary ambassador envoy diplomat ' +
    'negotiator mediator inspector commissioner pastor priest preacher bishop archbishop cardinal pope rabbi imam cleric ' +
    'actor actress singer musician rapper artist comedian director producer filmmaker designer celebrity ' +
    'athlete player coach captain champion striker goalkeeper driver pilot astronaut engineer farmer worker owner neighbor ' +
    'neighbour witness victim survivor suspect defendant friend colleague partner lobbyist pollster blogger servant ' +
    'professor scholar academic lecturer fellow dean principal graduate retiree pensioner shopkeeper man woman boy girl ' +
    'editor publisher correspondent commentator pundit contributor moderator broadcaster presenter narrator ' +
    'spokespeople staffer intern operative deputy vice-president treasurer whip speaker lieutenant czar prince king ' +
    'queen princess emperor chancellor congresswoman congressman trustee agent insider source participant attendee ' +
    'representative administrator coordinator planner specialist technician trader broker agent politician statesman ' +
    'conservative liberal democrat republican independent libertarian socialist progressive developer ' +
    'councillor councilor assistant passenger tenant customer mastermind gunman shooter attacker immigrant refugee ' +
    'migrant parent child ' +
    'teenager youth pioneer guru tsar aides advisers allies supporters critics officials leaders lawmakers voters ' +
    'reporters senators governors democrats republicans conservatives liberals activists experts analysts ' +
    KIN_WORDS,
);

/** A word without its full stop and in one part: "ex-president" and "secretary-general" are titles. */
function isIn(list: ReadonlySet<string>, word: string): boolean {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  if (list.has(bare)) return true;
  const hyphen = bare.indexOf('-');
  return hyphen > 0 && (list.has(bare.slice(hyphen + 1)) || list.has(bare.slice(0, hyphen)));
}

/** Whether a word is a title; as all of these, in lower case. */
export const isTitle = (word: string): boolean => isIn(TITLES, word);

/** Whether a word tells what somebody is. */
export const isRole = (word: string): boolean => isIn(ROLES, word) || isIn(TITLES, word);

/** Whether a word is a title of mere courtesy, such as "Mr". */
export const isCourtesy = (word: string): boolean => isIn(COURTESIES, word);

/** Whether a word is what somebody is to somebody else, such as "daughter". */
export const isKin = (word: string): boolean => isIn(KIN, word);

/** The gender that a title or a role tells. */
export function genderOfTitle(word: string): Gender | null {
  if (isIn(FEMALE, word)) return 'female';
  return isIn(MALE, word) ? 'male' : null;
}
