import type { Locale } from './locale.js';

/** The categories that nobody can activate, whoever proposes them (R36, criteria.md "refused outright"). */
export const refusedCategories = [
  'secrets_or_device',
  'tracking',
  'isolation',
  'money_papers_medication',
  'sexual_demand',
  'body_or_confinement',
  'threat',
  'shaming',
  'others_as_monitors',
  'lie_test',
  'all_hours',
  'rights_or_assets',
  'own_help',
] as const;
export type RefusedCategory = (typeof refusedCategories)[number];

const relative = 'family|parents?|mother|father|mum|mom|dad|sisters?|brothers?|siblings?|relatives?|cousins?|aunts?|uncles?|in-laws|grandparents?';
const child = 'kids?|child|children|son|daughter|boys|girls';
const circle = `(${relative}|friends|mates|colleagues|everyone|everybody|anyone|anybody|people)`;
const whose = '(your|my|his|her|our|their|the|any|all|all your|all my|any of your|any of my|your own|my own)';
const device = '(phone|laptop|tablet|computer|device)s?\\b(?! number)';
const inbox = '(phone|laptop|tablet|e-?mails?|messages|texts|chats?|inbox|accounts?|socials?|whatsapp)';
const goods = '(pay|salary|wages?|pay ?che(que|ck)s?|income|(bank|credit|debit) cards?|your cards?|money|savings|passport|visa|papers|documents|birth certificate|medication|medicine|meds|pills|tablets)';
const helper = '(therapist|therapy|counsell?or|counsell?ing|psychologist|psychiatrist|helpline|hotline|support group|sponsor|doctor)';
const contact = '(see|seeing|talk|talking|speak|speaking|meet|meeting|visit|visiting|call|calling|contact|contacting|text|texting|message|messaging|spend|spending|go|going|be|being)';
/** A little text that stays in the same clause: "I do not call when you see friends" is no isolation. */
const near = (most: number): string => `(?:(?!\\b(?:when|while|if|where|about|because|during)\\b)[^.;]){0,${most}}`;

const any = (...sources: string[]): RegExp[] => sources.map((source) => new RegExp(source, 'u'));

/**
 * Wordings by category, matched on plain text. First version, from the practice's worked examples. A match costs a
 * couple an awkward moment in session, so what people say every day ("I do not check my phone at dinner") must pass.
 */
export const refusedWordings: Record<Locale, Record<RefusedCategory, readonly RegExp[]>> = {
  en: {
    secrets_or_device: any(
      'pass ?words?|pass ?codes?|pass ?phrases?|\\blog ?ins?\\b|\\b(your|my|the) pin\\b|\\bpin (code|number)|\\bface id\\b|\\bfingerprint',
      `\\b(hand|pass|turn|give)s? over\\b.{0,20}\\b${device}|\\b(hand|give|pass|surrender)s? (me|you|him|her|us)\\b.{0,15}\\b${device}|\\b(hand|give|pass|surrender)s? (your|my) ${device} (over|to)`,
      `\\bunlocks?\\b.{0,20}\\b${device}|\\bunlocked ${device}|\\b${device} unlocked`,
      `\\b(access|log in|log into|get into|go into)\\b.{0,12}\\b(your|my|his|her)\\b.{0,12}\\b${inbox}\\b`,
      `\\b(check|look through|go through|search|inspect|read through|scroll through)s? (all )?(your|his|her)\\b.{0,12}\\b${inbox}\\b|\\b(you|she|he) (can |may |could |will )?(check|look through|go through|search|inspect|read)s?\\b.{0,8}\\bmy\\b.{0,12}\\b${inbox}\\b|\\bread all (of )?(your|my) ${inbox}\\b`,
      '\\blet (me|you|her|him) (check|look|search)\\b.{0,20}\\b(whenever|any ?time|on demand)',
    ),
    tracking: any(
      '\\b(share|shares|sharing|send|turn on|keep|leave|switch on)\\b.{0,25}\\blocation\\b|\\blive location\\b|\\blocation (on|sharing|at all times)',
      '(?<!\\bkeep |\\bkeeps |\\bkeeping |\\bon |\\blose |\\blost )\\btrack(s|er|ers|ing|ed)?\\b|\\bgps\\b|\\bair ?tags?\\b|find my (phone|iphone|friends)|\\blife ?360\\b|spy ?ware|stalker ?ware|key ?logger|\\bhidden (camera|mic)',
      '\\b(record|records|recording|bug) (you|me|him|her|us|our|your|my|every|all|the) ?(calls?|phone|conversations?|talks?|fights?|room|car)?\\b|\\bfilm(s|ing)? (you|me|him|her|yourself|myself)\\b|\\bwear a (camera|wire)\\b|\\bcameras? in\\b',
    ),
    isolation: any(
      `\\b(stop|stops|quit|give up|avoid|never|no longer|not|don't|refuse to)\\b${near(20)}\\b${contact}\\b${near(20)}\\b${circle}\\b`,
      `\\b(cut off|cut out|cut ties with|drop|block|give up|(no|no more|end) contact with|break off with|stay away from|keep away from) ${whose} ${circle}\\b`,
      `\\b(never|not|stop|don't|no longer)\\b${near(20)}\\b(${contact.slice(1, -1)}|look|looking|alone)\\b${near(12)}\\b(any|other|another) ?(woman|women|man|men|girl|guy|male|female|person)`,
      "\\b(quit|give up|leave|resign from|stop going to|drop) (your|my|the) (job|work|career|church|mosque|temple|synagogue|faith|school|college|university|studies|gym|choir)\\b|\\bstop working\\b",
      "\\b(not|never|don't|no longer|stop)\\b.{0,12}\\b(driving|drive alone|use the car|using the car|take the car|take the bus|leave the house alone|go out alone|go out without (me|you|him|her))\\b|\\bgive up (the|your|my) car\\b|\\bhand over the car\\b|\\bcar keys (to|with) (me|you)\\b",
      "\\b(not|never|stop|don't)\\b.{0,8}\\b(see|seeing|go to|going to|visit)\\b.{0,10}\\b(doctor|hospital|clinic|dentist|midwife)\\b",
    ),
    money_papers_medication: any(
      `\\b(hand over|give me|surrender|turn over|take away|i keep|i hold|you keep|keep hold of|lock away)\\b.{0,15}\\b${goods}\\b`,
      `\\b(hand|hands|give|gives|surrender|turn) (your|my|all your|all my|the) ${goods}\\b.{0,12}\\b(over|to me|to you)\\b`,
      '\\b(control|controls|manage|manages|decide on|decides on)\\b.{0,20}\\b(all (the |your |my )?money|(your|my) (money|pay|salary|cards?|accounts?|medication))\\b',
      '\\b(your|my|an) (allowance|pocket money)\\b|\\bask (me|you) (before|for) (every|any|each) (purchase|payment|penny|cent)\\b',
      "\\b(stop|not|never|don't)\\b.{0,10}\\b(take|taking)\\b.{0,10}\\b(medication|medicine|meds|pills|tablets|antidepressants)\\b",
    ),
    sexual_demand: any(
      '\\bsleep(s|ing)? with (me|you|him|her)\\b|\\b(make|makes|making) love\\b|\\bblow ?jobs?\\b|\\boral sex\\b|\\bintercourse\\b|\\borgasm',
      '\\b(have|has|having|give|gives|want|wants|offer|owe|initiate|agree to|say yes to|available for)\\b.{0,15}\\b(sex|sexual)\\b|\\bsex\\b.{0,20}\\b(times|every|each|a week|a day|daily|weekly|nightly|on demand|whenever)\\b',
      '\\bnudes?\\b|\\bnaked\\b|\\b(intimate|sexual|sexy|explicit) (photos?|pictures?|images?|videos?)\\b|\\bsext(s|ing)?\\b',
      '\\b(no|not use|without|stop|stop using|stop taking|refuse|throw away|give up) (the |your |any |more )?(condoms?|contracepti(on|ves?)|birth control|pill)\\b',
    ),
    body_or_confinement: any(
      '(?<!\\bit |\\bthat |\\bthis )\\b(slap|hit|hits|beat|beats|punch|kick|spank|whip|choke|burn) (you|me|him|her|yourself|myself)\\b|\\bkneel(s|ing)?\\b',
      "\\block(s|ed)? (you|me|him|her) (in|out|up|inside)\\b|\\bstays? in (your|his|her) room\\b|\\b(not|never|don't) leave the (house|flat|home|room|apartment)\\b(?! without (saying|telling|a word|a message))|\\bgrounded\\b",
      "\\b(no|without|skip|skips|go without|deny) (any |your |my |more )?(food|meals?|dinner|supper|eating|sleep)\\b|\\b(not|don't|never) (eat|sleep) (until|unless|for)\\b|\\bstay(s|ing)? awake\\b|\\bsleep(s|ing)? (on|in) (the )?(floor|car|garage|shed)\\b|\\blose \\d+ (kilos?|kg|pounds|lbs)\\b",
    ),
    threat: any(
      `\\bor (i|we) (will |'ll )?take the (${child})\\b|\\btake (the|our|your) (${child}) (away|from)\\b|\\b(never|not) see (your|the|our) (${child})\\b|\\blose (the |our |your )?(${child}|custody)\\b`,
      "\\bimmigration\\b|\\bdeport(ed|ation)?\\b|\\b(cancel|withdraw|report)\\b.{0,12}\\bvisa\\b|\\bi (will |'ll )?(out|expose) you\\b|\\bouting\\b|\\b(expose|exposes|leak|leaks)\\b.{0,12}\\b(you|your|photos?|messages|secrets?)\\b",
      "\\b(i|we) (will |'ll |would )?(kill|hurt|harm) (you|us|them|him|her)\\b|\\b(kill|hurt|harm|cut) (myself|yourself)\\b|\\bend my life\\b|\\bsuicide\\b|\\bor else\\b|\\byou('ll| will) (regret|pay for|be sorry)\\b",
      "\\bif (you|he|she)\\b.{0,60}\\b(it('s| is| will be) over|we are (done|finished)|i (will |'ll )?(leave you|divorce|call your|tell your|go to the police))\\b",
    ),
    shaming: any(
      `\\b(call|calls|tell|tells|write to|text|ring|inform|apologi[sz]es? to|admit to)\\b.{0,12}\\b(${circle.slice(1, -1)}|boss|employer|church|pastor|priest)\\b.{0,20}\\b(what you did|what i did|the affair|the whole truth|about us|about the affair|about what)\\b`,
      `\\bconfess(es|ing)?\\b.{0,12}\\b(to|in front of|before)\\b.{0,12}\\b${circle}\\b|\\bapologi[sz]es? to (my|your|our) ${circle}\\b|\\b(beg|begs|grovel)\\b`,
      '\\b(post|posts|write|announce|publish|share)\\b.{0,25}\\b(facebook|instagram|online|social media|tiktok|publicly)\\b|\\b(apologi[sz]e|admit|confess|say it|say sorry)\\b.{0,25}\\b(in front of|in public|publicly)\\b|\\bpublic apology\\b|\\bsham(e|es|ing) (you|me|him|her)\\b|\\bpublic shaming\\b',
    ),
    others_as_monitors: any(
      `\\b(${child}|${relative})\\b.{0,10}\\b(checks?|reports?|monitors?|keeps? an eye|spy|spies|follows?|supervises?|makes? sure|tells? me (if|when|where|what)|watch(es)? (you|me|him|her|over))\\b`,
      `\\b(ask|have|get|let)\\b.{0,10}\\b(${child}|${relative})\\b.{0,6}\\b(check|watch|report|monitor|keep an eye|spy|follow|supervise)\\b`,
    ),
    lie_test: any('\\bpolygraph', '\\blie[- ]?(detector|test|detection)', '\\bvoice stress\\b'),
    all_hours: any(
      '\\bday (or|and) night\\b|\\bnight (or|and) day\\b|\\b24 ?/ ?7\\b|\\b24 hours a day\\b|\\baround the clock\\b|\\bat (all|any) (hours?|times?)\\b|\\bany (hour|time) of (the )?(day|night)\\b|\\bin the middle of the night\\b',
      '\\b(answer|answers|reply|replies|respond|responds|pick up|picks up|available|reachable)\\b.{0,20}\\b(immediately|instantly|at once|every time|whenever|always|within (one|two|three|four|five|[1-5]) ?(minutes?|min|mins|seconds?))\\b',
      '\\balways (be )?(answer|reply|respond|pick up|available|reachable)\\b',
    ),
    rights_or_assets: any(
      '\\bsign(s|ing)? (the |your |my |all )?.{0,12}\\b(over|away)\\b|\\bsigns? (the |your |my )?(house|flat|deed|pension|shares|custody)\\b|\\b(house|flat|car|savings|account|everything) in my name\\b|\\btransfer\\b.{0,20}\\b(house|flat|savings|pension|shares|ownership)\\b',
      '\\bwaiv(e|es|ing)\\b|\\bgiv(e|es|ing) up\\b.{0,12}\\b(custody|rights?|claims?|share|inheritance|alimony|pension)\\b|\\bno lawyers?\\b|\\bpost-?nup|\\bpower of attorney\\b',
    ),
    own_help: any(
      `\\b(stop|stops|quit|give up|gives up|end|ends|cancel|drop)( seeing| going to| talking to| calling| attending| using)? ${whose} (own )?${helper}\\b`,
      `\\b(not|never|no longer|don't) (see|go to|talk to|speak to|call|attend|use|contact|write to) (${whose.slice(1, -1)}) (own )?${helper}\\b`,
      `\\b(show|tell|read|share|send|repeat)\\b.{0,20}\\b(what (you|i) (say|said|tell|told|write|wrote)|messages?|notes?|answers)\\b.{0,15}\\b(to|with|in|for|from) (your|my|the) (own )?${helper}\\b`,
    ),
  },
};
