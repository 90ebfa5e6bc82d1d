/** What the commands do, in one module: a file loads faster than one for each, and their parts. */
export { banks } from './banks';
export { menu, play, review } from './play';
export { scores } from './scores';
