import type { Person } from './reading';

/** A person as the evidence is signed: "Yuri Ushakov, senior Kremlin aide". */
export function speakerLabel({ name, roles }: Person): string {
  const role = roles.find(each => each.length < 60 && !each.includes(','));
  return role ? `${name}, ${role.replace(/^the /i, '')}` : name;
}

/** What is right where a person is asked for typed: the name, and the last name alone. */
export function typedForms({ name }: Person): readonly string[] {
  const last = name
    .replace(/,? (?:Jr|Sr)\.?$/, '')
    .split(' ')
    .at(-1);
  return last && last !== name ? [name, last] : [name];
}
