// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "A08",
  "version": 1,
  "title": "Getting ready to tell it all",
  "phase": "atonement",
  "who": "involved",
  "tag": "foundation",
  "reader": "T",
  "minutes": 60,
  "howOften": "Once a week, for two to four weeks",
  "lowDemand": false,
  "why": "Before you write a word, know this. What you put here becomes part of a health record. A court can ask for such records, and there are things that your therapist must report by law, such as harm to a child. You may want to talk with a lawyer of your own first, and you are free to do so. Now to the purpose. Truth in drips hurts afresh with each drop. A full account, told once, with help, gives both of you solid ground. This sheet does not hold the story. It only shows you and your therapist what the story on paper has covered so far.",
  "steps": [
    "Write the account itself by hand, on paper, and keep it where your therapist has told you to. Do not type it here or anywhere else.",
    "Each week, go through the list of topics and tick what your paper now covers. Half is half, so tick only what is whole.",
    "Give the first and the last day that the account reaches. If you are not sure, choose the longer stretch.",
    "Tick which kinds of accounts and ways of contact there were. Kinds only, please. No names, no addresses, no sign-in words.",
    "Facts and what they meant belong in an account. Sexual detail does not. It gives your partner nothing but pictures.",
    "Note what your partner knows by now, and how it came out.",
    "Then write what you are most afraid to say. You need not write the thing itself.",
    "Tell your partner nothing new in the meantime. If they ask, you can say, \"I am preparing it, and you will hear it whole.\" If you fear for your safety or your life, open the help page."
  ],
  "good": [
    "From week to week there are more ticks, and you also take one back when you find a gap.",
    "You can say which single topic you would still like to leave out. That is often the one that is needed.",
    "Nothing on this sheet would tell a stranger what happened."
  ],
  "fields": [
    {
      "key": "topics",
      "kind": "checklist",
      "by": "both",
      "label": "What my paper covers",
      "help": "Tick a topic once all of it is on paper.",
      "choices": [
        {
          "key": "what",
          "label": "What happened and how often"
        },
        {
          "key": "began",
          "label": "How it began"
        },
        {
          "key": "ended",
          "label": "How it ended, or what is still going on"
        },
        {
          "key": "contact",
          "label": "Ways of staying in contact"
        },
        {
          "key": "lies",
          "label": "What I said to cover it"
        },
        {
          "key": "money",
          "label": "Money and gifts"
        },
        {
          "key": "health",
          "label": "What may touch my partner's health"
        },
        {
          "key": "home",
          "label": "What touched our home and the children"
        },
        {
          "key": "work",
          "label": "What touched my work"
        },
        {
          "key": "who_knows",
          "label": "Who else knows"
        },
        {
          "key": "promises",
          "label": "Promises I made to others"
        },
        {
          "key": "before",
          "label": "Earlier times of the same kind"
        }
      ]
    },
    {
      "key": "from",
      "kind": "date",
      "by": "both",
      "label": "The account begins on",
      "help": "As near as you can tell. The first of a month is fine."
    },
    {
      "key": "to",
      "kind": "date",
      "by": "both",
      "label": "And reaches to",
      "help": "Today, if some of it is not over."
    },
    {
      "key": "channels",
      "kind": "checklist",
      "by": "both",
      "label": "Kinds of accounts and contact that exist",
      "help": "Tick each kind that had a part in it, also those that nobody has asked about.",
      "choices": [
        {
          "key": "phone",
          "label": "Calls and texts"
        },
        {
          "key": "second_phone",
          "label": "A second phone or number"
        },
        {
          "key": "mail",
          "label": "E-mail"
        },
        {
          "key": "social",
          "label": "Social networks"
        },
        {
          "key": "dating",
          "label": "Dating or chat services"
        },
        {
          "key": "games",
          "label": "Games with chat"
        },
        {
          "key": "bank",
          "label": "Bank accounts and cards"
        },
        {
          "key": "loans",
          "label": "Loans and debts"
        },
        {
          "key": "betting",
          "label": "Betting"
        },
        {
          "key": "cash",
          "label": "Cash"
        },
        {
          "key": "storage",
          "label": "Hidden files or things"
        },
        {
          "key": "other",
          "label": "Another kind, which I will tell you about"
        }
      ]
    },
    {
      "key": "known",
      "kind": "table",
      "by": "both",
      "label": "What my partner knows already",
      "help": "A word or two for each topic, without the story.",
      "columns": [
        {
          "key": "topic",
          "label": "Topic"
        },
        {
          "key": "came_out",
          "label": "How it came out",
          "choices": [
            {
              "key": "told",
              "label": "I told it"
            },
            {
              "key": "asked",
              "label": "I was asked"
            },
            {
              "key": "found",
              "label": "It was found"
            }
          ]
        }
      ],
      "mostRows": 8
    },
    {
      "key": "fear",
      "kind": "long_text",
      "by": "both",
      "label": "What I fear saying",
      "help": "What do you think will happen when it is said? Leave out the facts themselves."
    },
    {
      "key": "lawyer",
      "kind": "choice",
      "by": "both",
      "label": "Would I like to speak with a lawyer first",
      "help": "You do not have to say why. Your therapist waits with you until you have.",
      "choices": [
        {
          "key": "no",
          "label": "No"
        },
        {
          "key": "not_sure",
          "label": "I am not sure"
        },
        {
          "key": "yes",
          "label": "Yes"
        },
        {
          "key": "done",
          "label": "I have done so"
        }
      ]
    }
  ]
};
