import { expect, test } from 'vitest';
import { cantWrite } from '../../src/store/cant-write';

test.each([
  ['ENOENT', 'a/b.md', "a/b.md can't be written: there is no folder a."],
  ['ENOENT', 'a/', "a/ can't be written: there is no folder a."],
  ['ENOTDIR', 'a.txt/b.md', "a.txt/b.md can't be written: there is no folder a.txt."],
  ['EACCES', 'b.md', 'b.md may not be written: it is protected, or its folder is.'],
  ['EPERM', 'b.md', 'b.md may not be written: it is protected, or its folder is.'],
  ['EROFS', 'b.md', 'b.md may not be written: it is protected, or its folder is.'],
  ['EIO', 'b\x1b.md', "b␛.md can't be written (EIO)."],
])('why a file could not be written is said in words: %s of %s', (code, file, sentence) => {
  expect(cantWrite(file, Object.assign(new Error(), { code }))).toBe(sentence);
});
