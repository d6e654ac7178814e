// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "A01",
  "version": 1,
  "title": "Owning what I did",
  "phase": "atonement",
  "who": "involved",
  "tag": "foundation",
  "reader": "T",
  "minutes": 40,
  "howOften": "Once, and again until you and your therapist agree that it is ready",
  "lowDemand": false,
  "why": "Words of regret reach another person when they say plainly what was done and leave none of it at the other's door. Few people can do that off the cuff. Shame makes all of us explain. So you write first, and your therapist reads it before anyone else does. Expect to write it two or three times. When it is ready, you say it in a session, in your own voice. It asks for nothing back, not an answer, not a hug, not a kind look.",
  "steps": [
    "Stay with what your partner knows already. If something is not known yet, leave it out here and tell your therapist when the two of you are alone.",
    "Start your sentences with \"I\". \"I hid the loan for two years\" has a person in it. \"Things got out of hand\" has none.",
    "Look for the moments of choice. Between the first step and the last there were days when you could have turned round.",
    "Write how it hit your partner, as far as you know. Use what they told you and what you saw with your own eyes.",
    "Now read it aloud. Cross out each \"but\", each \"if\", and each \"you\" that hands over a piece of it. Leave out intimate details, since they only make pictures.",
    "Finish with something you are doing this week that a neighbor could see.",
    "You may feel very small while you write. If that turns into wishing you were dead, stop writing and open the help page."
  ],
  "good": [
    "Someone who was not there could tell from it what happened and who did it.",
    "It hurts to read, and you do not run yourself down. \"I am the worst person alive\" would make your partner look after you.",
    "There is no request anywhere in it."
  ],
  "fields": [
    {
      "key": "did",
      "kind": "long_text",
      "by": "both",
      "label": "What I did",
      "help": "In the order in which it happened. Short sentences carry more than long ones."
    },
    {
      "key": "choices",
      "kind": "long_text",
      "by": "both",
      "label": "The choices I made",
      "help": "At which points could you have done something else?"
    },
    {
      "key": "hit",
      "kind": "long_text",
      "by": "both",
      "label": "How it hit you",
      "help": "Write this to your partner. What did it take from them?"
    },
    {
      "key": "no_excuse",
      "kind": "long_text",
      "by": "both",
      "label": "What I will not excuse",
      "help": "Which reason do you keep reaching for? Name it, and lay it aside."
    },
    {
      "key": "now",
      "kind": "long_text",
      "by": "both",
      "label": "What I am doing now",
      "help": "Acts with a day and a time. A wish to change does not count yet."
    }
  ]
};
