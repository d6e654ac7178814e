import { helpFor, listsInForce } from '@groundwork/domain/safety/help-numbers';
import { useState } from 'react';
import { $api } from './api';
import { countryName, dateOf } from './format';
import { say } from './words';

/** The clinic's own lists; until they are here, and where they cannot be, those that the program came with. */
function useHelpLists() {
  const { data } = $api.useQuery('get', '/api/help', {}, { staleTime: 3_600_000 });
  return data?.lists ?? listsInForce([]);
}

/** "tel:" of a number as people write it. */
export const dialled = (number: string): string => `tel:${number.replaceAll(/[^\d+]/g, '')}`;

/** Help numbers of a country, one tap from anywhere (SR18). */
export function HelpNumbers({ country }: { country: string }) {
  const { lines, lastVerified } = helpFor(country, useHelpLists());
  return (
    <section className="help stack">
      <h2>{say('help.title')}</h2>
      <p>{say('help.notMonitored')}</p>
      <ul className="help-numbers">
        {lines.map(({ kind, label, number, text }, at) => (
          <li key={at}>
            <span>{kind ? say(`help.${kind}`) : label}</span>
            {number ? <a href={dialled(number)}>{number}</a> : kind && <strong>{say('help.local')}</strong>}
            {text && <span>{text}</span>}
          </li>
        ))}
      </ul>
      <p className="muted small">{say('help.verified', { date: dateOf(lastVerified) })}</p>
      <p className="muted small">{say('help.traces')}</p>
    </section>
  );
}

const ELSEWHERE = '';

/** The same with a choice of country: for someone whose country is not known yet, or who is away from home. */
export function HelpByCountry({ guess }: { guess: string }) {
  const lists = useHelpLists();
  const [chosen, setChosen] = useState<string | null>(null);
  const country = chosen ?? helpFor(guess, lists).country ?? ELSEWHERE;
  const codes = lists.flatMap((entry) => (entry.country === null ? [] : [entry.country]));
  return (
    <>
      <label className="field">
        <span>{say('help.country')}</span>
        <select value={country} onChange={(event) => setChosen(event.target.value)}>
          {codes.map((code) => <option key={code} value={code}>{countryName(code)}</option>)}
          <option value={ELSEWHERE}>{say('help.otherCountry')}</option>
        </select>
      </label>
      <HelpNumbers country={country} />
    </>
  );
}
