// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "A03",
  "version": 1,
  "title": "Saying back how it felt for you",
  "phase": "atonement",
  "who": "both",
  "tag": "foundation",
  "reader": "T",
  "minutes": 20,
  "howOften": "Once a week, until the number has been 7 or more two times",
  "lowDemand": false,
  "why": "Being sorry is one thing. Knowing what you are sorry about is another. In this practice the one who was hurt tells a piece of what it has been like, and the other says it back, feelings included, until it fits. Nothing has to be solved. For the one who listens it can be hard to stay in the chair. For the one who speaks it can be strange to be understood. The number at the end is read by your therapist and by no one else, so it can be honest. It marks how far the words reached, and it is not a grade for a person.",
  "steps": [
    "Choose twenty minutes when nobody has to leave straight after. Either of you may say \"not this evening\", and then you find another time.",
    "The one who was hurt tells one piece, about as long as it takes to drink a glass of water.",
    "The other waits for three breaths and then says what they heard. First what happened, after that what it felt like.",
    "If tears or heat come up while you listen, say \"I am still here\", and keep to your partner's story. Your own comes another day.",
    "Ask, \"What did I miss?\" Then say that part back as well.",
    "Stop when it fits well enough, or when the time is over. Say thank you, and do something with your hands.",
    "Each of you then fills in your own lines. You do not show them to each other."
  ],
  "good": [
    "The listener's words have a feeling in them, and no reason why.",
    "What was missed the first time is in it the second time.",
    "A 3 that is true is of more use than an 8 to keep the peace."
  ],
  "fields": [
    {
      "key": "heard",
      "kind": "long_text",
      "by": "involved",
      "label": "What I heard",
      "help": "The events, in your partner's order and with your partner's words."
    },
    {
      "key": "felt",
      "kind": "long_text",
      "by": "involved",
      "label": "What you felt, as I understand it",
      "help": "Write it to your partner. Try to go one step deeper than \"bad\" or \"angry\"."
    },
    {
      "key": "missed",
      "kind": "text",
      "by": "involved",
      "label": "What I missed at first",
      "help": "What did your partner have to tell you twice?"
    },
    {
      "key": "got_it",
      "kind": "scale_0_10",
      "by": "injured",
      "label": "You got it",
      "help": "0 is not at all, 10 is completely. Go by what you felt, and leave out how hard the other tried."
    },
    {
      "key": "missing",
      "kind": "long_text",
      "by": "injured",
      "label": "What is still missing",
      "help": "A feeling, a fact, a tone of voice. What would raise the number by one?"
    },
    {
      "key": "safe_to_tell",
      "kind": "choice",
      "by": "injured",
      "label": "Was I free to give a low number",
      "help": "This line stays with your therapist. If you were pushed or scared, the help page is there for you today.",
      "reader": "S",
      "choices": [
        {
          "key": "yes",
          "label": "Yes"
        },
        {
          "key": "not_sure",
          "label": "I am not sure"
        },
        {
          "key": "no",
          "label": "No"
        }
      ]
    }
  ]
};
