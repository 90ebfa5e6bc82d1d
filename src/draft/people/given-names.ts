import type { Gender } from './person';

/** Common given names in English news, with those of other countries' politics. */
const FEMALE =
  'abby abigail ada adriana agnes aisha alexandra alexis alice alicia alison allison amal amanda amber amelia amy ana ' +
  'anastasia andrea angela angelina anita ann anna anne annette annie antonia april ariana ashley audrey ava barbara ' +
  'beatrice becky belinda bernadette beth bethany betsy betty beverly bonnie brenda bridget brittany caitlin camila ' +
  'camille candace carla carly carmen carol carolina caroline carolyn cassandra catherine cathy cecile cecilia celeste ' +
  'celia charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen condoleezza connie ' +
  'constance cristina crystal cynthia daisy dana daniela danielle debbie deborah debra denise diana diane dolores donna ' +
  'dora doris dorothy edith eileen elaine eleanor elena elisabeth elise elizabeth ella ellen eloise elsa emily emma ' +
  'erica erika erin esther ethel eva eve evelyn faith fatima fiona florence frances francesca gabrielle gail ' +
  'gayle geraldine gina ginny gladys glenda gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen ' +
  'helena hillary hope huma ida imelda ina indira ingrid irene irina iris isabel isabella ivana ivanka jackie jacqueline ' +
  'jane janet janice jasmine jean jeanne jeannie jen jenna jennifer jenny jessica jill jillian joan joann joanna joanne ' +
  'jocelyn josephine joy joyce juanita judith judy julia julie june kamala karen karin karine kate katherine kathleen ' +
  'kathryn kathy katie katrina kay kayla kayleigh kellyanne kelsey kendra kimberly kirsten kirstjen kristen kristi kristin ' +
  'kristina lara latoya laura lauren laurie leah leila lena letitia liane lillian lily linda lindsey lisa liz liza ' +
  'lois loretta lorraine louise lucia lucille lucy lydia lynn lynne mackenzie madeleine madeline maggie malala malia ' +
  'mandy mara marcia margaret margarita maria mariah marianne marie marilyn marina marine marion marissa marjorie marsha ' +
  'martha mary maureen maxine maya megan meghan melania melanie melinda melissa mercedes meredith mia michaela michele ' +
  'michelle mildred mimi miranda miriam molly monica muriel myra nadia nan nancy naomi natalia natalie natasha nellie ' +
  'nichole nicola nicole nikki nina nora norma olga olivia olympia pam pamela patricia patsy patti patty paula pauline ' +
  'pearl peggy penelope penny phoebe phyllis priscilla rachael rachel ramona rebecca regina renee rhonda rita roberta ' +
  'robyn rosa rosalind rosalynn rose roseanne rosemary roxanne ruby ruth sabrina sally samantha sandra sara sarah sasha ' +
  'savannah scarlett selena shannon sharon sheila shelley sheryl shirley simone sofia sonia sonya sophia sophie stacey ' +
  'stella stephanie sue susan susana susanna susie suzanne svetlana sylvia tamara tammy tanya tara tatiana teresa ' +
  'thelma theresa tiffany tina tracey trina trudy tulsi ursula valerie vanessa vera veronica victoria viola violet ' +
  'virginia vivian wanda wendy whitney whoopi wilma winifred yolanda yulia yvette yvonne zoe ' +
  'rodaba mina fatemeh aung elise megyn gabby christiane ronna suella giorgia kaja sanna ursula annalena roberta maia zuzana kristalina susana catharine tal samar noor marisol ximena amina';
const MALE =
  'aaron abbas abdul abdullah abraham adam adel adrian ahmad ahmed akbar akira al alan albert alberto alejandro alex ' +
  'alexander alexei alexis alfred ali allan allen alvin amir anatoly anders andre andreas andrei andrew andy angel angus ' +
  'anthony antonio antony archie armando arnold arthur ashton asif august austin avi barack barney barry bart bashar ' +
  'ben benedict benjamin benny bernard bernardo bernie bert bill billy blake bob bobby boris brad bradley brandon ' +
  'brendan brent bret brett brian bruce bruno bryan byron caleb calvin cameron carl carlos carter cary casper ' +
  'cecil cedric cesar chad charles charlie chester chip chris christian christopher chuck clarence claude clayton cliff ' +
  'clifford clint clive clyde cody colin conor corey cory craig curtis cyril cyrus dale damian damon dan daniel danny ' +
  'darrell darren daryl dave david dean dennis denny derek derrick dewey diego dieter dimitri dirk dmitri dmitry dominic ' +
  'dominique don donald donny doug douglas drew duane duncan dustin dwayne dwight earl ed eddie edgar edmund eduardo ' +
  'edward edwin eli elias elijah elliot elliott elmer elon emilio emmanuel emmett enrique eric erik ernest ernesto ernie ' +
  'ethan eugene evan evgeny ezra fabian felipe felix ferdinand fernando fidel floyd francis francisco francois frank ' +
  'franklin franz fred freddie frederick fritz gabriel garrett gary gavin gene geoff geoffrey george gerald ' +
  'gerard gerhard gilbert giovanni glen glenn gordon graham grant greg gregory grover guillermo gus gustavo guy hamid ' +
  'hank hans harold harry harvey hassan hector helmut henri henry herb herbert herman hosni howard hubert hugh hugo ' +
  'hussein ian ibrahim igor ilya imran irving isaac ismail ivan ivo jack jackson jacob jacques jake jamal james jamie ' +
  'jared jason javier jay jeb jeff jefferson jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin ' +
  'joe joel joey johan johannes john johnny jon jonah jonathan jonny jorge jose josef joseph josh joshua juan jules ' +
  'julian julio julius jun junichiro jurgen justin karim karl keith ken kenneth kenny kevin khalid kirk klaus kofi konrad ' +
  'konstantin kurt kyle lamar lance larry lars laurence lawrence lee len leo leon leonard leroy lester levi liam lincoln ' +
  'lindsay lindsey lionel lloyd logan lorenzo lou louis luca lucas luis luke luther lyle mahmoud malcolm manuel marc ' +
  'marcel marco marcos marcus mario mark markus marshall martin marty marvin mason mathew matt matteo matthew maurice max ' +
  'maxim maximilian maxwell mehmet mel melvin michael michel miguel mike mikhail miles milton mitch mitchell mitt mohamed ' +
  'mohammad mohammed moritz mort moshe muhammad murray mustafa nasser nate nathan nathaniel neil nelson newt ' +
  'nicholas nick nicolas nigel nikita nikola nikolai noah noam norm norman olaf oleg oliver omar orrin oscar osama otto ' +
  'owen pablo pascal pat patrick paul pavel pedro percy perry pete peter phil philip philippe phillip pierre piers ' +
  'preston quentin rafael rahm ralph ramon rand randall randy raphael rashid raul ray raymond recep reggie reince ' +
  'rene reuben rex rich richard rick ricky rob robby robert roberto rod roderick rodney rodrigo roger roland roman ron ' +
  'ronald ronny ross roy ruben rudolph rudy rufus rupert russ russell rush ryan salman sam samuel santiago saul ' +
  'scott sean sebastian serge sergei sergey sergio seth seymour shane shaun shawn sheldon sidney silvio simon spencer ' +
  'spiro stan stanley stefan stephen sterling steve steven stewart stuart sylvester tariq ted teddy terrence terry ' +
  'theo theodore thierry thomas tim timothy toby todd tom tommy tony travis trevor trey troy tyler ulysses vernon ' +
  'victor viktor vince vincent vitaly vladimir volodymyr wade wallace walter warren wayne wendell werner wilbur wilfred ' +
  'will willard william willie winston wolf wolfgang woodrow woody xavier yasser yuri yusuf zac zach zachary zack zalmay andriy oleksandr sergiy dmytro mykola yuriy gerard jens ursula rishi keir narendra recep xavier emmanuel';
/** Given to women and men. */
const EITHER =
  'ari ashton avery bailey cameron casey chris dana devin drew dylan erin frankie hayden jan jamie jess jesse jordan ' +
  'kelly kerry kim kit kris lane leslie lindsay lindsey logan lou loren lupita madison marion morgan nikita pat quinn ' +
  'reese riley robin rory sam sandy sasha shelby shelly stacy sydney taylor terry tracy alexis angel jackie jean ' +
  'lee li lynn wei yi xi jin min hyun park jong ming tal';

/** What gender a given name has: null where it is given to both; undefined where it is not known. */
export function genderOf(givenName: string): Gender | null | undefined {
  names ??= read();
  return names.get(plain(givenName));
}

let names: ReadonlyMap<string, Gender | null> | undefined;

function read(): Map<string, Gender | null> {
  const all = new Map<string, Gender | null>();
  for (const name of FEMALE.split(' ')) all.set(name, 'female');
  for (const name of MALE.split(' ')) all.set(name, all.get(name) === 'female' ? null : 'male');
  for (const name of EITHER.split(' ')) all.set(name, null);
  return all;
}

/** In lower case and without accents. */
function plain(name: string): string {
  const lower = name.toLowerCase();
  return /[^\x20-\x7e]/.test(lower) ? lower.normalize('NFD').replace(/\p{Mn}/gu, '') : lower;
}
