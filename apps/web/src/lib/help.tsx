import { helpFor, helpNumbers } from '@groundwork/domain/safety/help-numbers';
import { useState } from 'react';
import { countryName, dateOf } from './format';
import { say } from './words';

/** Help numbers of a country, one tap from anywhere (SR18). */
export function HelpNumbers({ country }: { country: string }) {
  const { numbers, lastVerified } = helpFor(country);
  return (
    <section className="help stack">
      <h2>{say('help.title')}</h2>
      <p>{say('help.notMonitored')}</p>
      <ul className="help-numbers">
        {numbers.map(({ kind, number }) => (
          <li key={kind}>
            <span>{say(`help.${kind}`)}</span>
            {number === null ? <strong>{say('help.local')}</strong> : <a href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>{number}</a>}
          </li>
        ))}
      </ul>
      <p className="muted small">{say('help.verified', { date: dateOf(lastVerified) })}</p>
      <p className="muted small">{say('help.traces')}</p>
    </section>
  );
}

const ELSEWHERE = '';

/** The same, for someone whose country is not known yet. */
export function HelpByCountry({ guess }: { guess: string }) {
  const [country, setCountry] = useState(helpFor(guess).country ?? ELSEWHERE);
  const codes = helpNumbers.flatMap((entry) => (entry.country === null ? [] : [entry.country]));
  return (
    <>
      <label className="field">
        <span>{say('help.country')}</span>
        <select value={country} onChange={(event) => setCountry(event.target.value)}>
          {codes.map((code) => <option key={code} value={code}>{countryName(code)}</option>)}
          <option value={ELSEWHERE}>{say('help.otherCountry')}</option>
        </select>
      </label>
      <HelpNumbers country={country} />
    </>
  );
}
