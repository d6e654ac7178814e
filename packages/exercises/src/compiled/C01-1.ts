// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "C01",
  "version": 1,
  "title": "Reach and respond",
  "phase": "attachment",
  "who": "both",
  "tag": "foundation",
  "reader": "J",
  "minutes": 30,
  "howOften": "Once a week, the first time in a session",
  "lowDemand": false,
  "why": "You have done a lot to get here. Now comes a braver step. One of you shows a fear that usually stays hidden and asks for comfort. The other one stays close and gives it. Each time this goes well, it leaves a trace. Over many weeks you learn again that you can fall and be caught. Your therapist does it with you first, so that the first try has a net.",
  "steps": [
    "Sit close enough to touch. Agree who reaches first today. You will both have a turn.",
    "The one who reaches looks inside for a fear that is still there. \"I fear that you will tire of me\" goes deeper than \"I worry about work\".",
    "Say it softly, and say what would comfort you right now. A hand, a few words, being looked at.",
    "The one who responds takes a breath and stays. Do not explain, fix or promise. Give what was asked for, as far as you can.",
    "If you cannot give it, say what you can give instead. Honest and small is better than big and hollow.",
    "Rest for a minute without words. Then change places. Write your pages afterwards, each on your own."
  ],
  "good": [
    "The request is clear enough that the other could really meet it.",
    "The answer is simple and stays with the fear, without a \"but\".",
    "Either of you may stop at any moment, and nothing has to be made up for."
  ],
  "fields": [
    {
      "key": "my_fear",
      "kind": "long_text",
      "by": "both",
      "label": "The fear I showed",
      "help": "As much or as little as you would like to have in writing."
    },
    {
      "key": "i_asked",
      "kind": "text",
      "by": "both",
      "label": "The comfort I asked for",
      "help": "What could your partner have seen or heard you ask?"
    },
    {
      "key": "i_gave",
      "kind": "text",
      "by": "both",
      "label": "What I gave when it was my turn",
      "help": "What did you do, in plain words?"
    },
    {
      "key": "it_landed",
      "kind": "choice",
      "by": "both",
      "label": "How their answer landed with me",
      "help": "Go by your body. Did it soften, stay the same, or tighten?",
      "choices": [
        {
          "key": "softer",
          "label": "I got softer"
        },
        {
          "key": "same",
          "label": "Not much changed"
        },
        {
          "key": "tighter",
          "label": "I tightened up"
        }
      ]
    },
    {
      "key": "alone",
      "kind": "long_text",
      "by": "both",
      "label": "Something I would rather say to my therapist",
      "help": "Your partner does not see this box.",
      "reader": "T"
    }
  ]
};
