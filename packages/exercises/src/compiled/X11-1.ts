// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "X11",
  "version": 1,
  "title": "My card for hard moments",
  "phase": "atonement",
  "who": "each",
  "tag": "foundation",
  "reader": "P",
  "minutes": 5,
  "howOften": "Whenever you like",
  "lowDemand": false,
  "why": "When everything is too loud, nobody can think up something wise. So you think it up beforehand and put it on a card. It holds words that steady you, things your hands can do, and people who are good for you. Then, at two in the morning, you need not decide anything. You start at the top. The card is private. It is kept for you alone, and even your therapist cannot open it.",
  "steps": [
    "Make the card on an ordinary day, when you are warm and have eaten.",
    "Look for words that held you before. They can be a grandmother's saying, a line from a song or a prayer, or \"this will crest and then fall\".",
    "Add what your body likes. Cold water on the wrists, a blanket, walking to the corner and back, counting tiles.",
    "List two or three people, and what each is good for. One may be a listener, another one makes you laugh.",
    "Write for each when you may call. No phone numbers go in here. Yours are in your phone, and those of the helplines are on the help page.",
    "Put the easiest thing first. On a bad night you will not get much further than that.",
    "The card is no one's to watch. If you think of ending your life, or if somebody threatens you, do not read on. Call a number from the help page."
  ],
  "good": [
    "You could follow it with shaking hands.",
    "It has at least one person on it who is not your partner.",
    "You change it when you find something better."
  ],
  "fields": [
    {
      "key": "words",
      "kind": "long_text",
      "by": "both",
      "label": "Words that steady me",
      "help": "Two or three lines. Short ones are easier to find in the dark."
    },
    {
      "key": "body",
      "kind": "text",
      "by": "both",
      "label": "What my body can do",
      "help": "Things that are always at hand."
    },
    {
      "key": "people",
      "kind": "table",
      "by": "both",
      "label": "People I can turn to",
      "help": "Who they are to you. Names are not needed.",
      "columns": [
        {
          "key": "who",
          "label": "Who"
        },
        {
          "key": "good_for",
          "label": "Good for"
        },
        {
          "key": "when",
          "label": "When I may call",
          "choices": [
            {
              "key": "any_hour",
              "label": "At any hour"
            },
            {
              "key": "daytime",
              "label": "In the daytime"
            },
            {
              "key": "evening",
              "label": "In the evening"
            },
            {
              "key": "message_first",
              "label": "After a message"
            }
          ]
        }
      ],
      "mostRows": 4
    },
    {
      "key": "first",
      "kind": "text",
      "by": "both",
      "label": "The first thing I do",
      "help": "So easy that you could do it half asleep."
    },
    {
      "key": "not_then",
      "kind": "text",
      "by": "both",
      "label": "What I leave for the morning",
      "help": "Long messages, big decisions, looking things up."
    }
  ]
};
