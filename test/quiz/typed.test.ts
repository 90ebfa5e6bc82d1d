import { describe, expect, test } from 'vitest';
import { compare } from '../../src/quiz/typed';

const compared = (text: string, forms: string) => compare(text, forms.split(' | '));

const USHAKOV = 'Yuri Ushakov | Ushakov | Yury Ushakov';

describe('a typed answer is right', () => {
  test.each([
    ['as another listed form', 'Yury Ushakov', USHAKOV],
    ['in small letters', 'ushakov', USHAKOV],
    ['in capitals', 'YURI USHAKOV', USHAKOV],
    ['with spaces around and within', '  yuri   ushakov ', USHAKOV],
    ['without its accents', 'Walesa', 'Wałęsa'],
    ['with accents the key lacks', 'Ushakóv', USHAKOV],
    ['with letters of another keyboard', 'Strasse', 'Straße'],
    ['with a hyphen', 'security-guarantees', 'security guarantees'],
    ['without a hyphen', 'Al Assad', 'al-Assad'],
    ['with a long dash', 'Russia–Ukraine', 'Russia-Ukraine'],
    ['in quotation marks', '“special operation”', 'special operation'],
    ['with a straight apostrophe', "Europe's", 'Europe’s'],
    ['without its apostrophe', 'Europes', 'Europe’s'],
    ['with an article', 'the Kremlin', 'Kremlin'],
    ['without an article', 'BBC', 'The BBC'],
    ['without full stops', 'US', 'U.S.'],
    ['with a full stop at the end', 'Tuesday.', 'Tuesday'],
    ['of an article alone', 'A', 'a'],
    ['as a number in digits', '6', 'six'],
    ['as an ordinal', '6th', 'six | 6'],
    ['as an ordinal in words', 'fourteenth', 'fourteen'],
    ['with a nought before it', '06', 'six | 6'],
    ['as a number in words', 'twenty-eight', '28'],
    ['in full-width digits', '１２', '12'],
    ['in Arabic digits', '٦', 'six | 6'],
    ['with the surname first, and a comma', 'Ushakov, Yuri', USHAKOV],
    ['with an honorific', 'Mr Ushakov', USHAKOV],
    ['with an honorific and a full stop', 'Dr. Yuri Ushakov', USHAKOV],
    ['in another script', 'ушаков', 'Ушаков'],
  ])('%s', (_, text, forms) => {
    expect(compared(text, forms)).toEqual({ match: 'same' });
  });
});

describe('one slip in a long word counts as right, and says which form was meant', () => {
  test.each([
    ['a letter too many', 'Ushakovv', USHAKOV, 'Ushakov'],
    ['a letter missing', 'Yuri Ushkov', USHAKOV, 'Yuri Ushakov'],
    ['a wrong letter', 'Yuri Ushakow', USHAKOV, 'Yuri Ushakov'],
    [
      'a wrong letter in a short first name',
      'Yury Ushakov',
      'Yuri Ushakov | Ushakov',
      'Yuri Ushakov',
    ],
    ['a wrong letter, surname first', 'Ushakow, Yuri', USHAKOV, 'Yuri Ushakov'],
    ['a wrong letter after an honorific', 'Mr Ushakow', USHAKOV, 'Ushakov'],
    ['two letters swapped', 'Usahkov', USHAKOV, 'Ushakov'],
    ['a long word that looks like a number', 'securty', 'security', 'security'],
    ['a name that looks like an ordinal', 'Elizabteh', 'Elizabeth', 'Elizabeth'],
  ])('%s', (_, text, forms, form) => {
    expect(compared(text, forms)).toEqual({ match: 'slip', form });
  });
});

describe('a typed answer is wrong', () => {
  test.each([
    ['with nothing in it', '', USHAKOV],
    ['with marks alone', ' –. ', USHAKOV],
    ['with a slip in a short word', 'kiev', 'Kyiv'],
    ['with a slip in a short word of a phrase', 'hard lane policy', 'hard line policy'],
    ['with a slip in a name of three letters', 'Lee Ushakov', 'Lev Ushakov'],
    ['with a slip in each word of a name', 'Yury Ushakow', 'Yuri Ushakov'],
    ['of another person with that surname', 'Ivan Ushakov', USHAKOV],
    ['of another person with that first name', 'Yuri Ushanov', 'Yuri Usachev'],
    ['of another person, surname first', 'Rubio, Marco', USHAKOV],
    ['without a surname', 'Mr Yuri', USHAKOV],
    ['of an honorific alone', 'Mr', USHAKOV],
    ['in another order without a comma', 'Ushakov Yuri', 'Yuri Ushakov'],
    ['with two slips', 'Ushkow', USHAKOV],
    ['with a slip in each of two words', 'Marci Rubiu Ushakow', 'Marco Rubio Ushakov'],
    ['with another first letter', 'Gambia', 'Zambia'],
    ['with another number', 'sixth', 'sixty'],
    ['with a number and half of it', 'six and a half', 'six | 6'],
    ['with a number and more', '6 trips', 'six | 6'],
    ['with another digit', '12345', '12346'],
    ['with a word too many', 'Yuri Ushakov Putin', USHAKOV],
    ['with a part of it', 'Yuri', USHAKOV],
  ])('%s', (_, text, forms) => {
    expect(compared(text, forms)).toEqual({ match: 'none' });
  });
});
