import { nameFault } from './neutral-names.js';

test.each(['Today', 'Notes', 'Messages', 'Evening list', 'K. Post', 'Zettel', '7 to 9', 'Behelf'])('"%s" tells a glance at the phone nothing', (name) => {
  expect(nameFault(name, ['Lindenhof', 'Mara Vogt', 'Ruth Adler'])).toBeNull();
});

test.each([
  'Couples therapy', 'COUPLE NOTES', 'Thérapie', 'Therapie Heute', 'My marriage', 'Trust builder', 'Paarberatung', 'Ehe heute', 'After the affair', 'Safe place', 'Groundwork',
  'Family list', 'Psychology today', 'Session notes', 'Co uple', 'Recovery', 'Beziehung', 'Cabinet Post', 'Ｔherapy',
])('"%s" tells what it is about and is refused', (name) => {
  expect(nameFault(name)).toBe('telling');
});

test.each([['Lindenhof', 'Lindenhof'], ['lindenhof mail', 'Praxis Lindenhof'], ['Post from Vogt', 'Mara Vogt'], ['Adlernest', 'Ruth Adler']])(
  '"%s" names the clinic or someone who works there', (name, own) => {
    expect(nameFault(name, [own])).toBe('own_name');
  });

test.each(['', ' Today', 'x'.repeat(31), 'To\nday', 'To\rBcc: a@b.example', 'a <b@c.example>', '"x"', 'Today!', '<b>', ' '])('%j is no name that a sender line or a tab can carry', (name) => {
  expect(nameFault(name)).toBe('shape');
});

test('two letters of the clinic’s name may stand anywhere', () => {
  expect(nameFault('Abode', ['A B'])).toBeNull();
});
