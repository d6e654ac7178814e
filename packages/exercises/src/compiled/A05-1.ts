// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "A05",
  "version": 1,
  "title": "Ask and do",
  "phase": "atonement",
  "who": "both",
  "tag": "foundation",
  "reader": "J",
  "minutes": 15,
  "howOften": "Once a week",
  "lowDemand": false,
  "why": "After trust is broken, guessing wears both of you out. One of you tries hard and still misses. The other waits and does not know what to say. This practice takes the guessing away. One of you asks a plain question. The other names one thing that would help this week. Then you both know what was asked and what will be done.",
  "steps": [
    "Pick a quiet quarter of an hour. Put your phones aside and sit where you can see each other.",
    "The one who wants to make things right asks, \"What do you need from me this week?\" Ask it as a real question, then wait. A long silence is fine.",
    "The other one answers with one thing that can be seen or heard. \"Call me at lunch on Tuesday\" is easier to do than \"be there for me\".",
    "The one who asked says it back in their own words, and asks whether that is right.",
    "The one who asked says what they can do, and what they cannot do and why. A clear no is better than a yes that fades.",
    "Agree on a day by which it will be done. Each of you then writes your own lines below and sends them."
  ],
  "good": [
    "The need is one small thing that both of you could point at when it happens.",
    "Nobody argues about whether the need is fair. If it is too much, that is said kindly, and you look for a smaller step.",
    "What was promised gets done, or your partner hears early that it will not."
  ],
  "fields": [
    {
      "key": "question",
      "kind": "text",
      "by": "involved",
      "label": "The question I asked",
      "help": "Write it the way you said it."
    },
    {
      "key": "need",
      "kind": "long_text",
      "by": "injured",
      "label": "What would help me this week",
      "help": "One thing, small enough for seven days. Say what your partner would do, not how they should feel."
    },
    {
      "key": "can_do",
      "kind": "long_text",
      "by": "involved",
      "label": "What I can do",
      "help": "Say what, when and where, so that you both would notice it."
    },
    {
      "key": "cannot_do",
      "kind": "text",
      "by": "involved",
      "label": "What I cannot do this week, and why",
      "help": "You may leave this empty. If there is something, say it without talking the need away."
    },
    {
      "key": "done_by",
      "kind": "date",
      "by": "involved",
      "label": "I will do it by",
      "help": "A day within the week."
    },
    {
      "key": "told_me",
      "kind": "text",
      "by": "injured",
      "label": "What it would tell me",
      "help": "What would it mean to you if this happened?"
    }
  ]
};
