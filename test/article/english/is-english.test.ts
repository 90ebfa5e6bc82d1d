import { expect, test } from 'vitest';
import { isEnglish } from '../../../src/article/english/is-english';

test.each([
  'The bridge over the river will open again in spring, the mayor said on Monday. It is not known yet what the work has cost.',
  'Bridge open. Mayor glad. Town rejoices! Ana Kral (Greens), Jan Novak (Left), Eva Mala (Right) each said yes, and who would not?',
  'Open at last.',
  '',
])('English, or too little to tell: %s', text => {
  expect(isEnglish(text)).toBe(true);
});

test.each([
  'Die Brücke über den Fluss wird im Frühjahr wieder geöffnet. Was die Arbeiten kosten, will die Stadt erst im Herbst sagen.',
  'Le pont sur la rivière rouvrira au printemps, a annoncé la maire. On ne sait pas encore combien les travaux ont coûté.',
  'El puente sobre el río se abrirá de nuevo en primavera, dijo la alcaldesa. No se sabe a cuánto ascienden los costos.',
  'De brug over de rivier gaat in het voorjaar weer open, zei de burgemeester. Of het meer kost dan was gedacht, is niet bekend.',
  'Broen over floden åbner igen til foråret, sagde borgmesteren. Det har været et hårdt år for alle, men nu er den her at se.',
  'Most přes řeku se na jaře znovu otevře, řekla v pondělí starostka města. To by byl dobrý konec, a to pro nás pro všechny.',
  'Мост через реку снова откроется весной, сказала мэр города.',
  '市长周一表示，河上的桥将于春季重新开放。',
])('not English: %s', text => {
  expect(isEnglish(text)).toBe(false);
});

test('a text without end is told by its beginning', () => {
  expect(isEnglish('the mayor said no '.repeat(60_000))).toBe(true);
});
