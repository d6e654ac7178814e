// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "A18",
  "version": 1,
  "title": "The first three days",
  "phase": "atonement",
  "who": "each",
  "tag": "foundation",
  "reader": "S",
  "minutes": 15,
  "howOften": "Right after the shock, and again if there is a new one",
  "lowDemand": false,
  "why": "For about three days after a shock nobody thinks straight. That is how heads are built. So the one aim is to get through these days without making anything worse. No big decisions. No speech that has to be perfect. Somewhere to sleep, someone to call, food in the house, and the children in bed on time. Each of you fills in a page for yourself. Your therapist reads it, and your partner never will.",
  "steps": [
    "Start with tonight. Who sleeps where, so that both of you get some hours? Apart for a few nights is rest, and decides nothing.",
    "Count the people who know by now. For three days, one or two each is enough. What is told in the first storm cannot be called back.",
    "Look at the children and at work. What has to go on, who can take over, and which one sentence will you say?",
    "Make a list of subjects that are shut until you are next with your therapist. Who moves out, the money, the whole story.",
    "Eat something warm and plain. Leave alcohol alone, and sleeping pills that are not yours.",
    "Give car keys, weapons and stored-up pills to someone you trust if the thought of them worries you at all.",
    "If you are hurt, threatened, or think of ending your life, do not fill this in. Go to the help page and call. Your therapist does not see this page around the clock."
  ],
  "good": [
    "It is short. On a day like this, short is kind.",
    "You have put off at least one decision.",
    "One living person knows that tonight is hard for you."
  ],
  "fields": [
    {
      "key": "sleep_where",
      "kind": "choice",
      "by": "both",
      "label": "Where we sleep",
      "help": "For the next three nights. No address is needed.",
      "choices": [
        {
          "key": "same_room",
          "label": "In the same room"
        },
        {
          "key": "same_home",
          "label": "In the same home and in two rooms"
        },
        {
          "key": "i_am_out",
          "label": "I am somewhere else"
        },
        {
          "key": "other_is_out",
          "label": "My partner is somewhere else"
        },
        {
          "key": "open",
          "label": "It is still open"
        }
      ]
    },
    {
      "key": "knows",
      "kind": "checklist",
      "by": "both",
      "label": "Who knows",
      "help": "Of something having happened. They may not know what.",
      "choices": [
        {
          "key": "nobody",
          "label": "Nobody"
        },
        {
          "key": "friend",
          "label": "A friend of mine"
        },
        {
          "key": "family",
          "label": "Someone in my family"
        },
        {
          "key": "partner_family",
          "label": "Someone in my partner's family"
        },
        {
          "key": "children",
          "label": "The children have noticed"
        },
        {
          "key": "work",
          "label": "Someone at work"
        },
        {
          "key": "public",
          "label": "More people than I wanted"
        }
      ]
    },
    {
      "key": "go_on",
      "kind": "long_text",
      "by": "both",
      "label": "Children, work, animals",
      "help": "What must run tomorrow, and who sees to it?"
    },
    {
      "key": "shut",
      "kind": "long_text",
      "by": "both",
      "label": "Subjects that are shut for now",
      "help": "And what you say when one of them comes up. \"In the session\" is a full sentence."
    },
    {
      "key": "call",
      "kind": "checklist",
      "by": "both",
      "label": "Whom I can call, day or night",
      "help": "Numbers are on the help page. You do not need to copy any into this box.",
      "choices": [
        {
          "key": "emergency",
          "label": "The emergency number"
        },
        {
          "key": "crisis",
          "label": "A crisis line"
        },
        {
          "key": "violence",
          "label": "A line for violence at home"
        },
        {
          "key": "friend",
          "label": "A friend or relative"
        },
        {
          "key": "doctor",
          "label": "My doctor"
        },
        {
          "key": "clinic",
          "label": "The clinic in its hours"
        }
      ]
    },
    {
      "key": "tonight",
      "kind": "long_text",
      "by": "both",
      "label": "What worries me about tonight",
      "help": "It may not be read before tomorrow. If it cannot wait, the help page can take it."
    }
  ]
};
