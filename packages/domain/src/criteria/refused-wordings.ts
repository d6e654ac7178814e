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

const relatives = "(family|parents?|mother|father|mum|mom|dad|sisters?|brothers?|siblings?|relatives?|cousins?|aunts?|uncles?|in-laws|grandparents?)";
const circle = `(${relatives.slice(1, -1)}|friends|mates|colleagues|everyone|everybody|anyone|anybody|people)`;
const children = '(kids?|child|children|son|daughter|boys|girls)';
const whose = '(your|my|his|her|our|the|any|all|all your|all my|any of your|any of my)';
const partnersThings = '(pay|salary|wages?|pay ?che(que|ck)s?|income|bank cards?|credit cards?|debit cards?|cards?|money|savings|passport|visa|papers|documents|birth certificate|medication|medicine|meds|pills|tablets)';
const helpers = '(therapist|therapy|counsell?or|counsell?ing|psychologist|psychiatrist|helpline|hotline|support group|sponsor|doctor)';

const any = (...sources: string[]): RegExp[] => sources.map((source) => new RegExp(source, 'u'));

/**
 * Wordings by category, matched on plain text. First version: built on the practice's worked examples; it prefers to
 * ask once too often, because the therapist can let a wording pass. Grows with what therapists report.
 */
export const refusedWordings: Record<Locale, Record<RefusedCategory, readonly RegExp[]>> = {
  en: {
    secrets_or_device: any(
      'pass ?words?|pass ?codes?|pass ?phrases?|\\blog ?ins?\\b|\\bpin( code| number)?\\b|face id|fingerprint',
      '\\b(hand|give|gives|pass|turn|surrender)\\b.{0,30}\\b(phone|laptop|tablet|computer|device)s?\\b',
      '\\bunlock\\b.{0,20}\\b(phone|laptop|tablet|device)|\\bunlocked (phone|laptop|tablet)',
      '\\b(access|log in|log into|get into|go into)\\b.{0,20}\\b(phone|e-?mails?|messages?|accounts?|texts|inbox|socials?|whatsapp)\\b',
      '\\b(check|look through|go through|search|inspect|read)\\b.{0,25}\\b(phone|e-?mails?|messages|texts|inbox|accounts?|whatsapp)\\b',
      '\\blet (me|you|her|him) (check|look|search)\\b.{0,20}\\b(whenever|any ?time|on demand|when(ever)? (i|you|she|he) (like|want))',
    ),
    tracking: any(
      "\\b(share|shares|sharing|send|turn on|keep on|leave on|switch on)\\b.{0,25}\\blocation\\b|\\blive location\\b|\\blocation (on|sharing|at all times)",
      '\\btrack(s|er|ers|ing|ed)?\\b|\\bgps\\b|\\bair ?tags?\\b|find my (phone|iphone|friends)|\\blife ?360\\b|spy ?ware|stalker ?ware|key ?logger|\\bhidden (camera|mic)',
      '\\b(record|records|recording|film|filming|bug)\\b.{0,25}\\b(you|me|him|her|calls?|phone|conversations?|talks?|yourself|myself|us)\\b|\\bwear a (camera|wire)|\\bcameras? (in|at)\\b',
    ),
    isolation: any(
      `\\b(stop|stops|quit|give up|avoid|never|no longer|not|don't|refuse to|cut off|drop|end)\\b.{0,30}\\b(see|seeing|talk|talking|speak|speaking|meet|meeting|visit|visiting|call|calling|contact|contacting|text|texting|message|messaging|go|going|spend|spending|friends with|cut|drop)\\b.{0,20}\\b${circle}\\b`,
      `\\b(cut off|cut out|cut ties with|drop|block|give up|no (more )?contact with|break (off )?with|stay away from|keep away from)\\b.{0,15}\\b${whose} ${circle}\\b`,
      '\\b(never|not|stop|don\'t|no longer)\\b.{0,25}\\b(speak|speaking|talk|talking|look|looking|text|texting|message|contact|meet|be alone)\\b.{0,15}\\b(any|other|another) ?(woman|women|man|men|girl|guy|male|female|person)',
      "\\b(quit|give up|leave|resign from|stop going to|stop|drop)\\b.{0,12}\\b(job|work|working|career|church|mosque|temple|synagogue|faith|school|college|university|studies|the gym|choir)\\b",
      "\\b(not|never|don't|no longer|stop)\\b.{0,20}\\b(driving|drive|use the car|using the car|take the car|take the bus|leave the house alone|go out alone|go out without)\\b|\\bgive up (the|your|my) car\\b|\\b(car keys|driving licen[cs]e) (to|with) (me|you)\\b",
      "\\b(not|never|stop|don't)\\b.{0,15}\\b(see|seeing|go to|going to|visit)\\b.{0,10}\\b(doctor|hospital|clinic|dentist|midwife)\\b",
    ),
    money_papers_medication: any(
      `\\b(hand|hands|give|gives|surrender|turn|sign|pay)\\b.{0,12}\\b(over |me |you |him |her |in )?.{0,12}\\b${partnersThings}\\b.{0,20}\\b(over|to me|to you)\\b`,
      `\\b(hand over|give me|give you|surrender|turn over|take away|i keep|i hold|you keep|keep hold of|lock away)\\b.{0,15}\\b${partnersThings}\\b`,
      '\\b(control|controls|manage|manages|decide|decides)\\b.{0,20}\\b(all (the |your |my )?money|your (money|pay|salary|cards?|accounts?|medication)|my (money|pay|salary|cards?|accounts?|medication))\\b',
      '\\b(allowance|pocket money|ask (me|you) (before|for) (every|any|each) (purchase|payment|penny|cent))\\b',
      "\\b(stop|not|never|don't)\\b.{0,10}\\b(take|taking)\\b.{0,10}\\b(medication|medicine|meds|pills|tablets|antidepressants)\\b",
    ),
    sexual_demand: any(
      '\\bsleep(s|ing)? with (me|you|him|her)\\b|\\b(make|makes|making) love\\b|\\bblow ?jobs?\\b|\\boral\\b|\\bintercourse\\b|\\borgasm',
      '\\b(have|has|having|give|gives|want|wants|offer|owe|initiate|agree to|say yes to|available for)\\b.{0,15}\\b(sex|sexual)\\b|\\bsex\\b.{0,20}\\b(times|every|each|a week|a day|daily|weekly|nightly|on demand|whenever)\\b',
      '\\bnudes?\\b|\\bnaked\\b|\\b(intimate|sexual|sexy|explicit) (photos?|pictures?|images?|videos?)\\b|\\bsext(s|ing)?\\b',
      '\\b(no|not use|without|stop( using| taking)?|refuse|throw away|give up)\\b.{0,12}\\b(condoms?|contracepti(on|ves?)|birth control|the pill)\\b',
    ),
    body_or_confinement: any(
      '\\b(slap|hit|hits|beat|beats|punch|kick|spank|whip|choke|burn)\\b.{0,10}\\b(you|me|him|her|yourself|myself)\\b|\\b(kneel|kneels|kneeling)\\b',
      "\\block(s|ed)? (you|me|him|her)?\\b.{0,8}\\b(in|out|up|inside)\\b|\\b(stay|stays|kept|remain)\\b.{0,10}\\bin (your|my|the|his|her) room\\b|\\b(not|never|don't)\\b.{0,10}\\bleave the (house|flat|home|room|apartment)\\b|\\bgrounded\\b",
      "\\b(no|without|skip|go without|deny)\\b.{0,8}\\b(food|meals?|dinner|supper|eating|sleep)\\b|\\b(not|don't|never) (eat|sleep)\\b|\\bstay(s|ing)? awake\\b|\\bsleep(s|ing)? (on|in) (the )?(floor|car|garage|shed)\\b|\\blose \\d+ (kilos?|kg|pounds|lbs)\\b",
    ),
    threat: any(
      `\\b(take|takes|keep|lose|never see)\\b.{0,15}\\b${children}\\b.{0,20}\\b(away|again|from you|from me)\\b|\\b(never|not) see (your|the|our) ${children}\\b|\\blose (the|your|custody)\\b.{0,10}\\b(${children}|custody)\\b`,
      '\\bimmigration\\b|\\bdeport(ed|ation)?\\b|\\b(cancel|withdraw|report)\\b.{0,12}\\bvisa\\b|\\bi (will |\'ll )?(out|expose) you\\b|\\bouting\\b|\\b(expose|exposed|leak|leaks)\\b',
      "\\b(kill|hurt|harm|cut) (myself|yourself|you|me|us|them)\\b|\\bend my life\\b|\\bsuicide\\b|\\bor else\\b|\\byou('ll| will) (regret|pay for|be sorry)\\b",
      "\\bif (you|i|he|she)\\b.{0,60}\\b(it('s| is| will be) over|we are (done|finished)|i (will |'ll )?(leave|divorce|call your|tell your|go to the police))\\b",
    ),
    shaming: any(
      `\\b(call|calls|tell|tells|write to|writes to|text|ring|inform|confess(es)? to|apologi[sz]e to|admit to)\\b.{0,12}\\b(your|my|his|her|our) (${circle.slice(1, -1)}|boss|employer|work|church|pastor|priest)\\b.{0,30}\\b(what you did|what i did|the affair|everything|the truth|and it is over|about (it|this|us|the affair|what))`,
      '\\bcall(s)? your (parents|mother|father|family|boss)\\b|\\bconfess(es|ing|ion)?\\b|\\b(beg|begs|grovel)\\b',
      '\\b(post|posts|write|announce|publish|share)\\b.{0,25}\\b(facebook|instagram|online|social media|tiktok|public(ly)?)\\b|\\bin (front of|public)\\b.{0,25}\\b(apologi[sz]e|admit|tell|say)|\\b(apologi[sz]e|admit|say)\\b.{0,25}\\b(in front of|in public|publicly)\\b|\\bpublic apology\\b|\\bsham(e|ed|ing)\\b',
    ),
    others_as_monitors: any(
      `\\b(${children}|${relatives})\\b.{0,15}\\b(check|checks|watch|watches|report|reports|monitor|monitors|keep an eye|keeps an eye|spy|spies|follow|follows|supervise|supervises|make sure|makes sure)\\b`,
      `\\b(ask|have|get)\\b.{0,10}\\b(${children}|${relatives})\\b.{0,10}\\b(to )?(check|watch|report|monitor|keep an eye|spy|follow|supervise)\\b`,
    ),
    lie_test: any('\\bpolygraph', '\\blie[- ]?(detector|test|detection)', '\\bvoice stress\\b'),
    all_hours: any(
      '\\bday (or|and) night\\b|\\bnight (or|and) day\\b|\\b24 ?/ ?7\\b|\\b24 hours a day\\b|\\baround the clock\\b|\\b(at )?(all|any) (hours?|times?)( of (the )?(day|night))?\\b|\\bin the middle of the night\\b',
      '\\b(answer|answers|reply|replies|respond|responds|pick up|picks up|available|reachable)\\b.{0,20}\\b(immediately|instantly|at once|every time|whenever|always|any ?time|within (one|two|three|four|five|[1-5]) ?(minutes?|min|mins|seconds?))\\b',
      '\\balways (be )?(answer|reply|respond|pick up|available|reachable)\\b',
    ),
    rights_or_assets: any(
      '\\bsign(s|ing)?\\b.{0,15}\\b(over|away)\\b|\\bsign(s)?\\b.{0,10}\\b(the )?(house|flat|car|deed|pension|shares|custody)\\b|\\bin my name\\b|\\btransfer\\b.{0,20}\\b(house|flat|savings|pension|shares|ownership)\\b',
      '\\bwaiv(e|es|ing)\\b|\\b(give|gives|giving) up\\b.{0,15}\\b(custody|rights?|claims?|share|inheritance|alimony|pension)\\b|\\bno lawyers?\\b|\\bpost-?nup|\\bpower of attorney\\b',
    ),
    own_help: any(
      `\\b(stop|stops|quit|give up|gives up|end|cancel|drop|not|never|no longer|don't)\\b.{0,25}\\b(see|seeing|go to|going to|talk to|talking to|call|calling|attend|attending|your|my|own)\\b.{0,12}\\b${helpers}\\b`,
      `\\b(show|tell|read|share|send|know|repeat)\\b.{0,20}\\b(what (you|i) (say|said|tell|told|write|wrote)|(messages?|notes?|answers))\\b.{0,15}\\b(to|with|in|for|from) (your|my|the) ?(own )?${helpers}\\b`,
      `\\b(i|me|my partner) (come|comes|sit|sits|join|joins) (along |in )?(to|on|at|in) (your|all your) ${helpers}`,
    ),
  },
};
