// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "B05",
  "version": 1,
  "title": "Ask me about my world",
  "phase": "attunement",
  "who": "both",
  "tag": "foundation",
  "reader": "J",
  "minutes": 30,
  "howOften": "Once a week",
  "lowDemand": false,
  "why": "People change while they share a kitchen. The friend your partner spoke of last year may have moved away, and a new worry may have moved in. In hard times many couples stop asking. Then each lives with an old picture of the other. An interview brings the picture up to date. It is not about what happened between you. It asks who is sitting in front of you today.",
  "steps": [
    "One of you is the guest and one of you asks. After fifteen minutes you trade chairs.",
    "The guest looks through the list below and ticks five topics. Choose the ones you would like to be asked about, or would dare to.",
    "The one who asks may begin with \"What is on your mind about this lately?\" Then follow the answer where it goes, as you would with someone you admire.",
    "Keep your questions short and leave long gaps. \"How so?\" and \"Since when?\" will take you far.",
    "The guest can say \"pass\" as often as they like.",
    "Stay with the guest's world. Do not argue with a wish, and do not bring the talk round to yourself.",
    "When you have both been the guest, write your pages apart. What do you know now that you did not know this morning?"
  ],
  "good": [
    "You come away with a detail that you could not have guessed.",
    "An answer given here is never used later in an argument.",
    "Both of you were the guest for about the same time."
  ],
  "fields": [
    {
      "key": "topics",
      "kind": "checklist",
      "by": "both",
      "label": "The five I chose as the guest",
      "help": "Take other ones next week.",
      "choices": [
        {
          "key": "worry",
          "label": "A worry that keeps coming back"
        },
        {
          "key": "hope",
          "label": "Something I look forward to"
        },
        {
          "key": "days",
          "label": "What my working day is like"
        },
        {
          "key": "friend",
          "label": "A friend I feel close to"
        },
        {
          "key": "miss",
          "label": "Someone I miss"
        },
        {
          "key": "body",
          "label": "How my body is doing"
        },
        {
          "key": "family",
          "label": "Something in the family"
        },
        {
          "key": "proud",
          "label": "Something I am proud of"
        },
        {
          "key": "learn",
          "label": "Something I would love to learn"
        },
        {
          "key": "place",
          "label": "A place I dream of"
        },
        {
          "key": "money",
          "label": "What money means to me now"
        },
        {
          "key": "change",
          "label": "What I would change about my days"
        }
      ]
    },
    {
      "key": "learned",
      "kind": "long_text",
      "by": "both",
      "label": "One thing I learned about you",
      "help": "Something new to you, or something that is no longer as it was."
    },
    {
      "key": "glad",
      "kind": "text",
      "by": "both",
      "label": "A question I was glad you asked",
      "help": "It tells your partner what opens you up."
    },
    {
      "key": "next_question",
      "kind": "text",
      "by": "both",
      "label": "What I would ask you next",
      "help": "Keep it for next week."
    },
    {
      "key": "kept_back",
      "kind": "long_text",
      "by": "both",
      "label": "Something I kept back",
      "help": "You and your therapist read this box. It can stay empty.",
      "reader": "T"
    }
  ]
};
