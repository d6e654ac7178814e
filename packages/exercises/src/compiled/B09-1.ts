// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "B09",
  "version": 1,
  "title": "A soft start",
  "phase": "attunement",
  "who": "each",
  "tag": "foundation",
  "reader": "J",
  "minutes": 10,
  "howOften": "Up to twice a week",
  "lowDemand": false,
  "why": "The first minute of a hard talk often sets the tone for the rest. If it opens with \"you always\", the other puts on armor. The same wish can come in by a softer door. You say what happened, how it was for you, what you need and what you ask for. This is not a way to hide your anger. It is a way to be heard while you are angry. Try it on small things first, a wet towel or a late reply, so that the words are there when something big comes.",
  "steps": [
    "Pick a small thing from this week that still bothers you.",
    "Write what happened in a way that both of you would nod at. \"The light was on until two\" works. \"You never think of me\" does not.",
    "Name one feeling. A sentence that starts with \"I feel that you\" is an opinion, so look again.",
    "Say what you need underneath. It may be sleep, a warning, a hand with the shopping.",
    "Make it into one request. Your partner should be able to say yes, no, or \"how about this instead\".",
    "Ask if now is a good time. Then say your four lines aloud, and listen to the answer.",
    "Note how it went and send your page. Your partner can read it then, so write what you would say to their face."
  ],
  "good": [
    "The first line would be true in both of your diaries.",
    "You ask for something to begin, rather than for something to end.",
    "If the answer is no, you can hear it as an answer to the request and not to you."
  ],
  "fields": [
    {
      "key": "happened",
      "kind": "text",
      "by": "both",
      "label": "What happened",
      "help": "One sentence, without \"always\" or \"never\"."
    },
    {
      "key": "feeling",
      "kind": "choice",
      "by": "both",
      "label": "What I felt",
      "help": "Choose the one that was there first.",
      "choices": [
        {
          "key": "hurt",
          "label": "Hurt"
        },
        {
          "key": "sad",
          "label": "Sad"
        },
        {
          "key": "worried",
          "label": "Worried"
        },
        {
          "key": "lonely",
          "label": "Lonely"
        },
        {
          "key": "left_out",
          "label": "Left out"
        },
        {
          "key": "ashamed",
          "label": "Ashamed"
        },
        {
          "key": "tired",
          "label": "Tired"
        },
        {
          "key": "angry",
          "label": "Angry"
        }
      ]
    },
    {
      "key": "need",
      "kind": "text",
      "by": "both",
      "label": "What I need",
      "help": "Something that most people would understand."
    },
    {
      "key": "ask",
      "kind": "text",
      "by": "both",
      "label": "What I ask for",
      "help": "Small enough to happen this week."
    },
    {
      "key": "how_it_went",
      "kind": "choice",
      "by": "both",
      "label": "How it went",
      "help": "All of these are useful to know.",
      "choices": [
        {
          "key": "heard",
          "label": "It was heard"
        },
        {
          "key": "partly",
          "label": "Partly heard"
        },
        {
          "key": "stuck",
          "label": "We got stuck"
        },
        {
          "key": "not_said",
          "label": "I have not said it yet"
        }
      ]
    },
    {
      "key": "not_dared",
      "kind": "long_text",
      "by": "both",
      "label": "What I did not dare to ask",
      "help": "This box stays between you and your therapist.",
      "reader": "T"
    }
  ]
};
