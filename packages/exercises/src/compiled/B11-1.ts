// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "B11",
  "version": 1,
  "title": "When it comes back",
  "phase": "attunement",
  "who": "both",
  "tag": "foundation",
  "reader": "J",
  "minutes": 15,
  "howOften": "Whenever it comes back",
  "lowDemand": false,
  "why": "A song, a street, a phone that lies face down, and the old alarm goes off. No one chooses that. It does not mean that nothing has improved. In such a moment you have two different parts, like two voices in one piece of music. One of you gives a signal. The other comes near and offers something that calms. The more often you have played it, the less you need to search for the notes.",
  "steps": [
    "On a calm day, settle on a signal. It can be a word like \"wave\", or a hand laid on the table.",
    "When it comes back, the one it happens to gives the signal. You do not have to tell what set it off.",
    "The other puts everything down, turns around and offers one thing. \"Shall I hold your hand, or sit here with you, or go through my day?\"",
    "The one who gave the signal takes it, or says what would be better. \"Stay in the room and say nothing\" is a good answer.",
    "Whoever offers does not defend, does not sigh, and does not ask how long it will take.",
    "When the body is quieter, say \"It is passing.\" If it will not pass, turn to the people and the things on your own calming list, or to the help page.",
    "Later that day, each of you writes a few lines about your own part."
  ],
  "good": [
    "The signal is short, and it is answered at once.",
    "The offer is a question, so that the other stays free to choose.",
    "A high wave on an ordinary day is a wave, and neither of you takes it as a verdict."
  ],
  "fields": [
    {
      "key": "signal",
      "kind": "text",
      "by": "injured",
      "label": "The signal I gave",
      "help": "A word or a sign. What set it off can stay with you."
    },
    {
      "key": "offered",
      "kind": "text",
      "by": "involved",
      "label": "What I offered",
      "help": "What did you say or do first?"
    },
    {
      "key": "helped",
      "kind": "scale_0_10",
      "by": "injured",
      "label": "How much it helped",
      "help": "0 is not at all, 10 is very much. A low number tells you both to try something else."
    },
    {
      "key": "settled",
      "kind": "choice",
      "by": "injured",
      "label": "Until I was calmer, it took",
      "help": "Nobody watches a clock in such a moment. Your best guess is enough.",
      "choices": [
        {
          "key": "under_5",
          "label": "Under 5 minutes"
        },
        {
          "key": "under_15",
          "label": "5 to 15 minutes"
        },
        {
          "key": "under_30",
          "label": "15 to 30 minutes"
        },
        {
          "key": "under_60",
          "label": "30 to 60 minutes"
        },
        {
          "key": "under_120",
          "label": "1 to 2 hours"
        },
        {
          "key": "longer",
          "label": "More than 2 hours"
        },
        {
          "key": "not_yet",
          "label": "I am not calm yet"
        }
      ]
    },
    {
      "key": "better",
      "kind": "text",
      "by": "injured",
      "label": "What could help more next time",
      "help": "Something that your partner can do in a minute."
    },
    {
      "key": "staying",
      "kind": "text",
      "by": "involved",
      "label": "What it took to stay",
      "help": "What did you notice in yourself while you stayed near?"
    },
    {
      "key": "aside",
      "kind": "long_text",
      "by": "both",
      "label": "What I would only tell my therapist",
      "help": "About this moment or your part in it. Your partner does not get to see this.",
      "reader": "T"
    }
  ]
};
