// Written by scripts/train-model; see there for the data and the command.

/// `model.json` of the built-in model.
let builtInJSON: StaticString = #"""
{
  "format" : 1,
  "pairsPerRegistration" : {
    "namesakes" : 0.002219,
    "same-child" : 0.0148,
    "siblings" : 0.1985,
    "twins" : 0.008566
  },
  "probabilities" : {
    "birth-date" : {
      "name alike" : {
        "day-and-month-swapped" : {
          "namesakes" : 0.001314,
          "same-child" : 0.04711,
          "siblings" : 2.616e-07,
          "strangers" : 9.719e-05,
          "twins" : 0.001208
        },
        "far" : {
          "namesakes" : 2.076e-05,
          "same-child" : 7.241e-06,
          "siblings" : 0.4562,
          "strangers" : 0.3878,
          "twins" : 5.401e-06
        },
        "lunar" : {
          "namesakes" : 0.0009315,
          "same-child" : 0.08366,
          "siblings" : 8.109e-09,
          "strangers" : 0.0004922,
          "twins" : 0.001704
        },
        "missing" : {
          "namesakes" : 2.075e-08,
          "same-child" : 3.167e-09,
          "siblings" : 2.269e-10,
          "strangers" : 6.413e-07,
          "twins" : 5.401e-09
        },
        "near" : {
          "namesakes" : 2.281e-05,
          "same-child" : 0.008203,
          "siblings" : 0.000861,
          "strangers" : 0.1184,
          "twins" : 5.43e-06
        },
        "one-digit" : {
          "namesakes" : 2.089e-05,
          "same-child" : 0.006477,
          "siblings" : 2.387e-05,
          "strangers" : 0.004188,
          "twins" : 7.634e-06
        },
        "same" : {
          "namesakes" : 0.9966,
          "same-child" : 0.7809,
          "siblings" : 2.008e-05,
          "strangers" : 0.0002448,
          "twins" : 0.9955
        },
        "sibling-range" : {
          "namesakes" : 2.205e-05,
          "same-child" : 0.004473,
          "siblings" : 0.5424,
          "strangers" : 0.4875,
          "twins" : 5.6e-06
        },
        "year-shifted" : {
          "namesakes" : 0.001059,
          "same-child" : 0.06914,
          "siblings" : 0.000487,
          "strangers" : 0.000889,
          "twins" : 0.00157
        }
      },
      "name different" : {
        "day-and-month-swapped" : {
          "namesakes" : 0.001314,
          "same-child" : 0.04711,
          "siblings" : 2.616e-07,
          "strangers" : 8.624e-05,
          "twins" : 0.001208
        },
        "far" : {
          "namesakes" : 2.076e-05,
          "same-child" : 7.241e-06,
          "siblings" : 0.4562,
          "strangers" : 0.4329,
          "twins" : 5.401e-06
        },
        "lunar" : {
          "namesakes" : 0.0009315,
          "same-child" : 0.08366,
          "siblings" : 8.109e-09,
          "strangers" : 0.0004384,
          "twins" : 0.001704
        },
        "missing" : {
          "namesakes" : 2.075e-08,
          "same-child" : 3.167e-09,
          "siblings" : 2.269e-10,
          "strangers" : 1.636e-07,
          "twins" : 5.401e-09
        },
        "near" : {
          "namesakes" : 2.281e-05,
          "same-child" : 0.008203,
          "siblings" : 0.000861,
          "strangers" : 0.1055,
          "twins" : 5.43e-06
        },
        "one-digit" : {
          "namesakes" : 2.089e-05,
          "same-child" : 0.006477,
          "siblings" : 2.387e-05,
          "strangers" : 0.003733,
          "twins" : 7.634e-06
        },
        "same" : {
          "namesakes" : 0.9966,
          "same-child" : 0.7809,
          "siblings" : 2.008e-05,
          "strangers" : 0.0002178,
          "twins" : 0.9955
        },
        "sibling-range" : {
          "namesakes" : 2.205e-05,
          "same-child" : 0.004473,
          "siblings" : 0.5424,
          "strangers" : 0.4563,
          "twins" : 5.6e-06
        },
        "year-shifted" : {
          "namesakes" : 0.001059,
          "same-child" : 0.06914,
          "siblings" : 0.000487,
          "strangers" : 0.0007922,
          "twins" : 0.00157
        }
      },
      "name same" : {
        "day-and-month-swapped" : {
          "namesakes" : 0.001314,
          "same-child" : 0.04711,
          "siblings" : 2.616e-07,
          "strangers" : 0.0001055,
          "twins" : 0.001208
        },
        "far" : {
          "namesakes" : 2.076e-05,
          "same-child" : 7.241e-06,
          "siblings" : 0.4562,
          "strangers" : 0.3714,
          "twins" : 5.401e-06
        },
        "lunar" : {
          "namesakes" : 0.0009315,
          "same-child" : 0.08366,
          "siblings" : 8.109e-09,
          "strangers" : 0.0005245,
          "twins" : 0.001704
        },
        "missing" : {
          "namesakes" : 2.075e-08,
          "same-child" : 3.167e-09,
          "siblings" : 2.269e-10,
          "strangers" : 3.074e-06,
          "twins" : 5.401e-09
        },
        "near" : {
          "namesakes" : 2.281e-05,
          "same-child" : 0.008203,
          "siblings" : 0.000861,
          "strangers" : 0.1256,
          "twins" : 5.43e-06
        },
        "one-digit" : {
          "namesakes" : 2.089e-05,
          "same-child" : 0.006477,
          "siblings" : 2.387e-05,
          "strangers" : 0.004445,
          "twins" : 7.634e-06
        },
        "same" : {
          "namesakes" : 0.9966,
          "same-child" : 0.7809,
          "siblings" : 2.008e-05,
          "strangers" : 0.000262,
          "twins" : 0.9955
        },
        "sibling-range" : {
          "namesakes" : 2.205e-05,
          "same-child" : 0.004473,
          "siblings" : 0.5424,
          "strangers" : 0.4947,
          "twins" : 5.6e-06
        },
        "year-shifted" : {
          "namesakes" : 0.001059,
          "same-child" : 0.06914,
          "siblings" : 0.000487,
          "strangers" : 0.0009454,
          "twins" : 0.00157
        }
      }
    },
    "ethnicity" : {
      "hukou different" : {
        "both-han" : {
          "namesakes" : 0.9177,
          "same-child" : 0.915,
          "siblings" : 0.9163,
          "strangers" : 0.8103,
          "twins" : 0.9272
        },
        "different" : {
          "namesakes" : 2.064e-05,
          "same-child" : 3.86e-06,
          "siblings" : 5.737e-06,
          "strangers" : 0.1896,
          "twins" : 2.112e-05
        },
        "missing" : {
          "namesakes" : 2.029e-08,
          "same-child" : 3.059e-09,
          "siblings" : 2.283e-10,
          "strangers" : 3.22e-07,
          "twins" : 5.281e-09
        },
        "same-minority" : {
          "namesakes" : 0.0823,
          "same-child" : 0.08499,
          "siblings" : 0.08373,
          "strangers" : 0.0001446,
          "twins" : 0.07281
        }
      },
      "hukou missing" : {
        "both-han" : {
          "namesakes" : 0.9177,
          "same-child" : 0.915,
          "siblings" : 0.9163,
          "strangers" : 0.8076,
          "twins" : 0.9272
        },
        "different" : {
          "namesakes" : 2.064e-05,
          "same-child" : 3.86e-06,
          "siblings" : 5.737e-06,
          "strangers" : 0.1903,
          "twins" : 2.112e-05
        },
        "missing" : {
          "namesakes" : 2.029e-08,
          "same-child" : 3.059e-09,
          "siblings" : 2.283e-10,
          "strangers" : 5.781e-06,
          "twins" : 5.281e-09
        },
        "same-minority" : {
          "namesakes" : 0.0823,
          "same-child" : 0.08499,
          "siblings" : 0.08373,
          "strangers" : 0.002041,
          "twins" : 0.07281
        }
      },
      "hukou same" : {
        "both-han" : {
          "namesakes" : 0.9177,
          "same-child" : 0.915,
          "siblings" : 0.9163,
          "strangers" : 0.8745,
          "twins" : 0.9272
        },
        "different" : {
          "namesakes" : 2.064e-05,
          "same-child" : 3.86e-06,
          "siblings" : 5.737e-06,
          "strangers" : 0.09366,
          "twins" : 2.112e-05
        },
        "missing" : {
          "namesakes" : 2.029e-08,
          "same-child" : 3.059e-09,
          "siblings" : 2.283e-10,
          "strangers" : 1.267e-07,
          "twins" : 5.281e-09
        },
        "same-minority" : {
          "namesakes" : 0.0823,
          "same-child" : 0.08499,
          "siblings" : 0.08373,
          "strangers" : 0.03184,
          "twins" : 0.07281
        }
      },
      "hukou same-county" : {
        "both-han" : {
          "namesakes" : 0.9177,
          "same-child" : 0.915,
          "siblings" : 0.9163,
          "strangers" : 0.25,
          "twins" : 0.9272
        },
        "different" : {
          "namesakes" : 2.064e-05,
          "same-child" : 3.86e-06,
          "siblings" : 5.737e-06,
          "strangers" : 0.25,
          "twins" : 2.112e-05
        },
        "missing" : {
          "namesakes" : 2.029e-08,
          "same-child" : 3.059e-09,
          "siblings" : 2.283e-10,
          "strangers" : 0.25,
          "twins" : 5.281e-09
        },
        "same-minority" : {
          "namesakes" : 0.0823,
          "same-child" : 0.08499,
          "siblings" : 0.08373,
          "strangers" : 0.25,
          "twins" : 0.07281
        }
      },
      "hukou same-prefecture" : {
        "both-han" : {
          "namesakes" : 0.9177,
          "same-child" : 0.915,
          "siblings" : 0.9163,
          "strangers" : 0.8889,
          "twins" : 0.9272
        },
        "different" : {
          "namesakes" : 2.064e-05,
          "same-child" : 3.86e-06,
          "siblings" : 5.737e-06,
          "strangers" : 0.07695,
          "twins" : 2.112e-05
        },
        "missing" : {
          "namesakes" : 2.029e-08,
          "same-child" : 3.059e-09,
          "siblings" : 2.283e-10,
          "strangers" : 1.633e-05,
          "twins" : 5.281e-09
        },
        "same-minority" : {
          "namesakes" : 0.0823,
          "same-child" : 0.08499,
          "siblings" : 0.08373,
          "strangers" : 0.03417,
          "twins" : 0.07281
        }
      },
      "hukou same-province" : {
        "both-han" : {
          "namesakes" : 0.9177,
          "same-child" : 0.915,
          "siblings" : 0.9163,
          "strangers" : 0.9425,
          "twins" : 0.9272
        },
        "different" : {
          "namesakes" : 2.064e-05,
          "same-child" : 3.86e-06,
          "siblings" : 5.737e-06,
          "strangers" : 0.04852,
          "twins" : 2.112e-05
        },
        "missing" : {
          "namesakes" : 2.029e-08,
          "same-child" : 3.059e-09,
          "siblings" : 2.283e-10,
          "strangers" : 1.322e-06,
          "twins" : 5.281e-09
        },
        "same-minority" : {
          "namesakes" : 0.0823,
          "same-child" : 0.08499,
          "siblings" : 0.08373,
          "strangers" : 0.008991,
          "twins" : 0.07281
        }
      }
    },
    "grade" : {
      "birth-date missing" : {
        "further" : {
          "namesakes" : 0.25,
          "same-child" : 0.003052,
          "siblings" : 0.7692,
          "strangers" : 0.25,
          "twins" : 0.003052
        },
        "missing" : {
          "namesakes" : 0.25,
          "same-child" : 3.052e-06,
          "siblings" : 3.297e-06,
          "strangers" : 0.25,
          "twins" : 3.052e-06
        },
        "one-apart" : {
          "namesakes" : 0.25,
          "same-child" : 0.08138,
          "siblings" : 0.2198,
          "strangers" : 0.25,
          "twins" : 0.08138
        },
        "same" : {
          "namesakes" : 0.25,
          "same-child" : 0.9156,
          "siblings" : 0.01099,
          "strangers" : 0.25,
          "twins" : 0.9156
        }
      },
      "birth-date near" : {
        "further" : {
          "namesakes" : 0.006676,
          "same-child" : 0.0004019,
          "siblings" : 0.2046,
          "strangers" : 0.006676,
          "twins" : 0.003052
        },
        "missing" : {
          "namesakes" : 3.742e-07,
          "same-child" : 3.354e-07,
          "siblings" : 2.66e-07,
          "strangers" : 3.742e-07,
          "twins" : 3.052e-06
        },
        "one-apart" : {
          "namesakes" : 0.1791,
          "same-child" : 0.07867,
          "siblings" : 0.5383,
          "strangers" : 0.1791,
          "twins" : 0.08138
        },
        "same" : {
          "namesakes" : 0.8142,
          "same-child" : 0.9209,
          "siblings" : 0.2572,
          "strangers" : 0.8142,
          "twins" : 0.9156
        }
      },
      "birth-date other" : {
        "further" : {
          "namesakes" : 0.8532,
          "same-child" : 0.05945,
          "siblings" : 0.9012,
          "strangers" : 0.8532,
          "twins" : 0.003052
        },
        "missing" : {
          "namesakes" : 2.801e-07,
          "same-child" : 5.632e-07,
          "siblings" : 2.495e-10,
          "strangers" : 2.801e-07,
          "twins" : 3.052e-06
        },
        "one-apart" : {
          "namesakes" : 0.1285,
          "same-child" : 0.1152,
          "siblings" : 0.0923,
          "strangers" : 0.1285,
          "twins" : 0.08138
        },
        "same" : {
          "namesakes" : 0.01826,
          "same-child" : 0.8254,
          "siblings" : 0.006471,
          "strangers" : 0.01826,
          "twins" : 0.9156
        }
      },
      "birth-date related" : {
        "further" : {
          "namesakes" : 0.005198,
          "same-child" : 1.69e-05,
          "siblings" : 0.7486,
          "strangers" : 0.005198,
          "twins" : 0.0008971
        },
        "missing" : {
          "namesakes" : 6.15e-07,
          "same-child" : 1.491e-08,
          "siblings" : 4.252e-07,
          "strangers" : 6.15e-07,
          "twins" : 8.583e-07
        },
        "one-apart" : {
          "namesakes" : 0.1373,
          "same-child" : 0.05427,
          "siblings" : 0.2296,
          "strangers" : 0.1373,
          "twins" : 0.04219
        },
        "same" : {
          "namesakes" : 0.8575,
          "same-child" : 0.9457,
          "siblings" : 0.02174,
          "strangers" : 0.8575,
          "twins" : 0.9569
        }
      },
      "birth-date same" : {
        "further" : {
          "namesakes" : 0.002936,
          "same-child" : 1.607e-05,
          "siblings" : 0.6341,
          "strangers" : 0.002936,
          "twins" : 5.637e-06
        },
        "missing" : {
          "namesakes" : 1.231e-07,
          "same-child" : 3.956e-09,
          "siblings" : 2.605e-06,
          "strangers" : 1.231e-07,
          "twins" : 5.359e-09
        },
        "one-apart" : {
          "namesakes" : 0.118,
          "same-child" : 0.09244,
          "siblings" : 0.3567,
          "strangers" : 0.118,
          "twins" : 0.002858
        },
        "same" : {
          "namesakes" : 0.8791,
          "same-child" : 0.9075,
          "siblings" : 0.009202,
          "strangers" : 0.8791,
          "twins" : 0.9971
        }
      }
    },
    "guardian" : {
      "name otherSurname" : {
        "alike" : {
          "namesakes" : 0.3602,
          "same-child" : 0.00706,
          "siblings" : 2.255e-06,
          "strangers" : 0.3602,
          "twins" : 7.435e-05
        },
        "different" : {
          "namesakes" : 0.8289,
          "same-child" : 0.1224,
          "siblings" : 0.137,
          "strangers" : 0.8289,
          "twins" : 0.005214
        },
        "missing" : {
          "namesakes" : 0.1526,
          "same-child" : 0.07594,
          "siblings" : 0.1492,
          "strangers" : 0.1526,
          "twins" : 0.1436
        },
        "same" : {
          "namesakes" : 0.3259,
          "same-child" : 0.7587,
          "siblings" : 0.7138,
          "strangers" : 0.3259,
          "twins" : 0.851
        },
        "surname-only" : {
          "namesakes" : 0.01847,
          "same-child" : 0.03592,
          "siblings" : 2.488e-05,
          "strangers" : 0.01847,
          "twins" : 7.282e-05
        }
      },
      "name sameLongName" : {
        "alike" : {
          "namesakes" : 0.195,
          "same-child" : 0.0001421,
          "siblings" : 0.0003861,
          "strangers" : 0.195,
          "twins" : 0.002181
        },
        "different" : {
          "namesakes" : 0.6012,
          "same-child" : 0.1718,
          "siblings" : 0.007485,
          "strangers" : 0.6012,
          "twins" : 0.09521
        },
        "missing" : {
          "namesakes" : 0.152,
          "same-child" : 0.145,
          "siblings" : 0.1399,
          "strangers" : 0.152,
          "twins" : 0.09039
        },
        "same" : {
          "namesakes" : 14.79,
          "same-child" : 0.6746,
          "siblings" : 0.8507,
          "strangers" : 14.79,
          "twins" : 0.81
        },
        "surname-only" : {
          "namesakes" : 0.2413,
          "same-child" : 0.008499,
          "siblings" : 0.001537,
          "strangers" : 0.2413,
          "twins" : 0.002224
        }
      },
      "name sameSurname" : {
        "alike" : {
          "namesakes" : 0.2957,
          "same-child" : 1.111e-05,
          "siblings" : 2.562e-07,
          "strangers" : 0.2957,
          "twins" : 5.938e-06
        },
        "different" : {
          "namesakes" : 0.5425,
          "same-child" : 0.208,
          "siblings" : 0.002275,
          "strangers" : 0.5425,
          "twins" : 0.1354
        },
        "missing" : {
          "namesakes" : 0.1528,
          "same-child" : 0.1293,
          "siblings" : 0.1541,
          "strangers" : 0.1528,
          "twins" : 0.1541
        },
        "same" : {
          "namesakes" : 0.3425,
          "same-child" : 0.6559,
          "siblings" : 0.8436,
          "strangers" : 0.3425,
          "twins" : 0.7104
        },
        "surname-only" : {
          "namesakes" : 0.3042,
          "same-child" : 0.006848,
          "siblings" : 1.951e-05,
          "strangers" : 0.3042,
          "twins" : 9.032e-06
        }
      }
    },
    "hukou" : {
      "always" : {
        "different" : {
          "namesakes" : 2.384e-05,
          "same-child" : 0.06846,
          "siblings" : 0.003863,
          "strangers" : 0.7763,
          "twins" : 0.002108
        },
        "missing" : {
          "namesakes" : 0.02501,
          "same-child" : 0.01944,
          "siblings" : 0.02081,
          "strangers" : 0.02147,
          "twins" : 0.02157
        },
        "same" : {
          "namesakes" : 0.9748,
          "same-child" : 0.8487,
          "siblings" : 0.9719,
          "strangers" : 0.001718,
          "twins" : 0.9747
        },
        "same-county" : {
          "namesakes" : 2.073e-08,
          "same-child" : 3.154e-09,
          "siblings" : 2.333e-10,
          "strangers" : 2.5e-07,
          "twins" : 5.395e-09
        },
        "same-prefecture" : {
          "namesakes" : 2.142e-05,
          "same-child" : 0.004358,
          "siblings" : 0.0002286,
          "strangers" : 0.01185,
          "twins" : 5.6e-06
        },
        "same-province" : {
          "namesakes" : 9.764e-05,
          "same-child" : 0.05906,
          "siblings" : 0.003224,
          "strangers" : 0.1886,
          "twins" : 0.001588
        }
      }
    },
    "name" : {
      "ethnicity both-han, hukou far" : {
        "different" : {
          "namesakes" : 2.148e-05,
          "same-child" : 0.0001965,
          "siblings" : 0.04308,
          "strangers" : 0.9696,
          "twins" : 0.02078
        },
        "former" : {
          "namesakes" : 0.001673,
          "same-child" : 0.08917,
          "siblings" : 4.65e-06,
          "strangers" : 0.04563,
          "twins" : 6.51e-05
        },
        "given-only" : {
          "namesakes" : 0.0002545,
          "same-child" : 3.638e-06,
          "siblings" : 1.073e-05,
          "strangers" : 0.0006038,
          "twins" : 5.838e-06
        },
        "missing" : {
          "namesakes" : 2.144e-08,
          "same-child" : 3.542e-09,
          "siblings" : 2.423e-10,
          "strangers" : 2.008e-07,
          "twins" : 5.538e-09
        },
        "near-sound" : {
          "namesakes" : 3.656e-05,
          "same-child" : 1.293e-05,
          "siblings" : 0.0008043,
          "strangers" : 0.3111,
          "twins" : 0.003654
        },
        "one-alike" : {
          "namesakes" : 0.006115,
          "same-child" : 0.1916,
          "siblings" : 0.000865,
          "strangers" : 0.007325,
          "twins" : 0.004376
        },
        "one-differs" : {
          "namesakes" : 0.02435,
          "same-child" : 0.001149,
          "siblings" : 0.1212,
          "strangers" : 1.074,
          "twins" : 0.5664
        },
        "one-unknown" : {
          "namesakes" : 5.645e-05,
          "same-child" : 0.01425,
          "siblings" : 5.313e-05,
          "strangers" : 3.682e-05,
          "twins" : 0.0001305
        },
        "partly-alike" : {
          "namesakes" : 0.001074,
          "same-child" : 0.0002764,
          "siblings" : 0.02195,
          "strangers" : 0.04881,
          "twins" : 0.01173
        },
        "same" : {
          "namesakes" : 0.9198,
          "same-child" : 0.5792,
          "siblings" : 3.899e-05,
          "strangers" : 0.7758,
          "twins" : 2.232e-07
        },
        "sound" : {
          "namesakes" : 0.002351,
          "same-child" : 0.1237,
          "siblings" : 0.001576,
          "strangers" : 0.5235,
          "twins" : 0.007518
        },
        "surname-only" : {
          "namesakes" : 0.04425,
          "same-child" : 0.000407,
          "siblings" : 0.8104,
          "strangers" : 0.9077,
          "twins" : 0.3853
        },
        "truncated" : {
          "namesakes" : 2.144e-05,
          "same-child" : 1.186e-05,
          "siblings" : 2.224e-05,
          "strangers" : 0.007588,
          "twins" : 6.837e-05
        }
      },
      "ethnicity both-han, hukou near" : {
        "different" : {
          "namesakes" : 2.148e-05,
          "same-child" : 0.0001965,
          "siblings" : 0.04308,
          "strangers" : 0.9658,
          "twins" : 0.02078
        },
        "former" : {
          "namesakes" : 0.001673,
          "same-child" : 0.08917,
          "siblings" : 4.65e-06,
          "strangers" : 0.1189,
          "twins" : 6.51e-05
        },
        "given-only" : {
          "namesakes" : 0.0002545,
          "same-child" : 3.638e-06,
          "siblings" : 1.073e-05,
          "strangers" : 0.0006211,
          "twins" : 5.838e-06
        },
        "missing" : {
          "namesakes" : 2.144e-08,
          "same-child" : 3.542e-09,
          "siblings" : 2.423e-10,
          "strangers" : 1.758e-07,
          "twins" : 5.538e-09
        },
        "near-sound" : {
          "namesakes" : 3.656e-05,
          "same-child" : 1.293e-05,
          "siblings" : 0.0008043,
          "strangers" : 0.2848,
          "twins" : 0.003654
        },
        "one-alike" : {
          "namesakes" : 0.006115,
          "same-child" : 0.1916,
          "siblings" : 0.000865,
          "strangers" : 0.02168,
          "twins" : 0.004376
        },
        "one-differs" : {
          "namesakes" : 0.02435,
          "same-child" : 0.001149,
          "siblings" : 0.1212,
          "strangers" : 1.889,
          "twins" : 0.5664
        },
        "one-unknown" : {
          "namesakes" : 5.645e-05,
          "same-child" : 0.01425,
          "siblings" : 5.313e-05,
          "strangers" : 0.002572,
          "twins" : 0.0001305
        },
        "partly-alike" : {
          "namesakes" : 0.001074,
          "same-child" : 0.0002764,
          "siblings" : 0.02195,
          "strangers" : 0.09489,
          "twins" : 0.01173
        },
        "same" : {
          "namesakes" : 0.9198,
          "same-child" : 0.5792,
          "siblings" : 3.899e-05,
          "strangers" : 0.9115,
          "twins" : 2.232e-07
        },
        "sound" : {
          "namesakes" : 0.002351,
          "same-child" : 0.1237,
          "siblings" : 0.001576,
          "strangers" : 0.5629,
          "twins" : 0.007518
        },
        "surname-only" : {
          "namesakes" : 0.04425,
          "same-child" : 0.000407,
          "siblings" : 0.8104,
          "strangers" : 1.055,
          "twins" : 0.3853
        },
        "truncated" : {
          "namesakes" : 2.144e-05,
          "same-child" : 1.186e-05,
          "siblings" : 2.224e-05,
          "strangers" : 0.006623,
          "twins" : 6.837e-05
        }
      },
      "ethnicity different, hukou far" : {
        "different" : {
          "namesakes" : 0.002932,
          "same-child" : 0.003283,
          "siblings" : 0.1092,
          "strangers" : 0.9934,
          "twins" : 0.04856
        },
        "former" : {
          "namesakes" : 0.002932,
          "same-child" : 0.04266,
          "siblings" : 0.002738,
          "strangers" : 0.007897,
          "twins" : 0.002912
        },
        "given-only" : {
          "namesakes" : 0.002934,
          "same-child" : 0.003199,
          "siblings" : 0.002738,
          "strangers" : 0.0001274,
          "twins" : 0.002912
        },
        "missing" : {
          "namesakes" : 2.932e-06,
          "same-child" : 3.199e-06,
          "siblings" : 2.738e-06,
          "strangers" : 1.654e-06,
          "twins" : 2.912e-06
        },
        "near-sound" : {
          "namesakes" : 0.002932,
          "same-child" : 0.01076,
          "siblings" : 0.002738,
          "strangers" : 0.00048,
          "twins" : 0.002912
        },
        "one-alike" : {
          "namesakes" : 0.002932,
          "same-child" : 0.05332,
          "siblings" : 0.002738,
          "strangers" : 0.00827,
          "twins" : 0.002912
        },
        "one-differs" : {
          "namesakes" : 0.00298,
          "same-child" : 0.00537,
          "siblings" : 0.2738,
          "strangers" : 10.03,
          "twins" : 0.2994
        },
        "one-unknown" : {
          "namesakes" : 0.002932,
          "same-child" : 0.01066,
          "siblings" : 0.002738,
          "strangers" : 0.00827,
          "twins" : 0.002912
        },
        "partly-alike" : {
          "namesakes" : 0.002933,
          "same-child" : 0.003199,
          "siblings" : 0.1369,
          "strangers" : 0.04809,
          "twins" : 0.1456
        },
        "same" : {
          "namesakes" : 0.9677,
          "same-child" : 0.8,
          "siblings" : 9.128e-05,
          "strangers" : 0.007897,
          "twins" : 9.705e-05
        },
        "sound" : {
          "namesakes" : 0.002932,
          "same-child" : 0.05366,
          "siblings" : 0.002738,
          "strangers" : 0.00048,
          "twins" : 0.002912
        },
        "surname-only" : {
          "namesakes" : 0.002935,
          "same-child" : 0.003199,
          "siblings" : 0.4608,
          "strangers" : 0.3335,
          "twins" : 0.4859
        },
        "truncated" : {
          "namesakes" : 0.002932,
          "same-child" : 0.01067,
          "siblings" : 0.002738,
          "strangers" : 0.00048,
          "twins" : 0.002912
        }
      },
      "ethnicity different, hukou near" : {
        "different" : {
          "namesakes" : 0.002932,
          "same-child" : 0.003283,
          "siblings" : 0.1092,
          "strangers" : 0.987,
          "twins" : 0.04856
        },
        "former" : {
          "namesakes" : 0.002932,
          "same-child" : 0.04266,
          "siblings" : 0.002738,
          "strangers" : 0.1413,
          "twins" : 0.002912
        },
        "given-only" : {
          "namesakes" : 0.002934,
          "same-child" : 0.003199,
          "siblings" : 0.002738,
          "strangers" : 0.0002292,
          "twins" : 0.002912
        },
        "missing" : {
          "namesakes" : 2.932e-06,
          "same-child" : 3.199e-06,
          "siblings" : 2.738e-06,
          "strangers" : 2.547e-05,
          "twins" : 2.912e-06
        },
        "near-sound" : {
          "namesakes" : 0.002932,
          "same-child" : 0.01076,
          "siblings" : 0.002738,
          "strangers" : 0.01035,
          "twins" : 0.002912
        },
        "one-alike" : {
          "namesakes" : 0.002932,
          "same-child" : 0.05332,
          "siblings" : 0.002738,
          "strangers" : 0.1274,
          "twins" : 0.002912
        },
        "one-differs" : {
          "namesakes" : 0.00298,
          "same-child" : 0.00537,
          "siblings" : 0.2738,
          "strangers" : 0.03337,
          "twins" : 0.2994
        },
        "one-unknown" : {
          "namesakes" : 0.002932,
          "same-child" : 0.01066,
          "siblings" : 0.002738,
          "strangers" : 0.1274,
          "twins" : 0.002912
        },
        "partly-alike" : {
          "namesakes" : 0.002933,
          "same-child" : 0.003199,
          "siblings" : 0.1369,
          "strangers" : 0.06728,
          "twins" : 0.1456
        },
        "same" : {
          "namesakes" : 0.9677,
          "same-child" : 0.8,
          "siblings" : 9.128e-05,
          "strangers" : 0.1413,
          "twins" : 9.705e-05
        },
        "sound" : {
          "namesakes" : 0.002932,
          "same-child" : 0.05366,
          "siblings" : 0.002738,
          "strangers" : 0.01035,
          "twins" : 0.002912
        },
        "surname-only" : {
          "namesakes" : 0.002935,
          "same-child" : 0.003199,
          "siblings" : 0.4608,
          "strangers" : 0.7902,
          "twins" : 0.4859
        },
        "truncated" : {
          "namesakes" : 0.002932,
          "same-child" : 0.01067,
          "siblings" : 0.002738,
          "strangers" : 0.01035,
          "twins" : 0.002912
        }
      },
      "ethnicity missing, hukou far" : {
        "different" : {
          "namesakes" : 0.002933,
          "same-child" : 0.003202,
          "siblings" : 0.04897,
          "strangers" : 0.07692,
          "twins" : 0.04897
        },
        "former" : {
          "namesakes" : 0.002933,
          "same-child" : 0.04269,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        },
        "given-only" : {
          "namesakes" : 0.002933,
          "same-child" : 0.003202,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        },
        "missing" : {
          "namesakes" : 2.933e-06,
          "same-child" : 3.202e-06,
          "siblings" : 2.938e-06,
          "strangers" : 0.07692,
          "twins" : 2.938e-06
        },
        "near-sound" : {
          "namesakes" : 0.002933,
          "same-child" : 0.01067,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        },
        "one-alike" : {
          "namesakes" : 0.002933,
          "same-child" : 0.05336,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        },
        "one-differs" : {
          "namesakes" : 0.002933,
          "same-child" : 0.005336,
          "siblings" : 0.2938,
          "strangers" : 0.07692,
          "twins" : 0.2938
        },
        "one-unknown" : {
          "namesakes" : 0.002933,
          "same-child" : 0.01067,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        },
        "partly-alike" : {
          "namesakes" : 0.002933,
          "same-child" : 0.003202,
          "siblings" : 0.1469,
          "strangers" : 0.07692,
          "twins" : 0.1469
        },
        "same" : {
          "namesakes" : 0.9677,
          "same-child" : 0.8004,
          "siblings" : 9.793e-05,
          "strangers" : 0.07692,
          "twins" : 9.793e-05
        },
        "sound" : {
          "namesakes" : 0.002933,
          "same-child" : 0.05336,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        },
        "surname-only" : {
          "namesakes" : 0.002933,
          "same-child" : 0.003202,
          "siblings" : 0.4897,
          "strangers" : 0.07692,
          "twins" : 0.4897
        },
        "truncated" : {
          "namesakes" : 0.002933,
          "same-child" : 0.01067,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        }
      },
      "ethnicity missing, hukou near" : {
        "different" : {
          "namesakes" : 0.002933,
          "same-child" : 0.003202,
          "siblings" : 0.04897,
          "strangers" : 0.07692,
          "twins" : 0.04897
        },
        "former" : {
          "namesakes" : 0.002933,
          "same-child" : 0.04269,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        },
        "given-only" : {
          "namesakes" : 0.002933,
          "same-child" : 0.003202,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        },
        "missing" : {
          "namesakes" : 2.933e-06,
          "same-child" : 3.202e-06,
          "siblings" : 2.938e-06,
          "strangers" : 0.07692,
          "twins" : 2.938e-06
        },
        "near-sound" : {
          "namesakes" : 0.002933,
          "same-child" : 0.01067,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        },
        "one-alike" : {
          "namesakes" : 0.002933,
          "same-child" : 0.05336,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        },
        "one-differs" : {
          "namesakes" : 0.002933,
          "same-child" : 0.005336,
          "siblings" : 0.2938,
          "strangers" : 0.07692,
          "twins" : 0.2938
        },
        "one-unknown" : {
          "namesakes" : 0.002933,
          "same-child" : 0.01067,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        },
        "partly-alike" : {
          "namesakes" : 0.002933,
          "same-child" : 0.003202,
          "siblings" : 0.1469,
          "strangers" : 0.07692,
          "twins" : 0.1469
        },
        "same" : {
          "namesakes" : 0.9677,
          "same-child" : 0.8004,
          "siblings" : 9.793e-05,
          "strangers" : 0.07692,
          "twins" : 9.793e-05
        },
        "sound" : {
          "namesakes" : 0.002933,
          "same-child" : 0.05336,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        },
        "surname-only" : {
          "namesakes" : 0.002933,
          "same-child" : 0.003202,
          "siblings" : 0.4897,
          "strangers" : 0.07692,
          "twins" : 0.4897
        },
        "truncated" : {
          "namesakes" : 0.002933,
          "same-child" : 0.01067,
          "siblings" : 0.002938,
          "strangers" : 0.07692,
          "twins" : 0.002938
        }
      },
      "ethnicity same-minority, hukou far" : {
        "different" : {
          "namesakes" : 0.0007805,
          "same-child" : 0.003056,
          "siblings" : 0.7428,
          "strangers" : 0.9755,
          "twins" : 0.7117
        },
        "former" : {
          "namesakes" : 0.0005377,
          "same-child" : 0.07306,
          "siblings" : 0.0001475,
          "strangers" : 0.04099,
          "twins" : 0.0002584
        },
        "given-only" : {
          "namesakes" : 0.0004542,
          "same-child" : 3.825e-05,
          "siblings" : 0.002792,
          "strangers" : 0.001469,
          "twins" : 0.002438
        },
        "missing" : {
          "namesakes" : 2.231e-07,
          "same-child" : 3.774e-08,
          "siblings" : 2.65e-09,
          "strangers" : 1.77e-05,
          "twins" : 6.906e-08
        },
        "near-sound" : {
          "namesakes" : 0.0002231,
          "same-child" : 0.001308,
          "siblings" : 0.0003033,
          "strangers" : 0.009517,
          "twins" : 6.951e-05
        },
        "one-alike" : {
          "namesakes" : 0.00209,
          "same-child" : 0.1438,
          "siblings" : 0.0001742,
          "strangers" : 0.08849,
          "twins" : 0.001732
        },
        "one-differs" : {
          "namesakes" : 0.0004424,
          "same-child" : 0.03592,
          "siblings" : 0.03607,
          "strangers" : 6.371,
          "twins" : 0.1569
        },
        "one-unknown" : {
          "namesakes" : 0.0002231,
          "same-child" : 0.005804,
          "siblings" : 6.277e-05,
          "strangers" : 0.08849,
          "twins" : 6.908e-05
        },
        "partly-alike" : {
          "namesakes" : 0.0002312,
          "same-child" : 4.1e-05,
          "siblings" : 0.005157,
          "strangers" : 0.005111,
          "twins" : 0.0063
        },
        "same" : {
          "namesakes" : 0.992,
          "same-child" : 0.563,
          "siblings" : 0.0007026,
          "strangers" : 1.271,
          "twins" : 2.616e-06
        },
        "sound" : {
          "namesakes" : 0.002087,
          "same-child" : 0.08547,
          "siblings" : 0.000593,
          "strangers" : 0.02855,
          "twins" : 0.001668
        },
        "surname-only" : {
          "namesakes" : 0.0003034,
          "same-child" : 0.0006934,
          "siblings" : 0.2111,
          "strangers" : 0.4302,
          "twins" : 0.1189
        },
        "truncated" : {
          "namesakes" : 0.0006253,
          "same-child" : 0.08773,
          "siblings" : 0.0001119,
          "strangers" : 0.06662,
          "twins" : 7.094e-05
        }
      },
      "ethnicity same-minority, hukou near" : {
        "different" : {
          "namesakes" : 0.0007805,
          "same-child" : 0.003056,
          "siblings" : 0.7428,
          "strangers" : 0.9894,
          "twins" : 0.7117
        },
        "former" : {
          "namesakes" : 0.0005377,
          "same-child" : 0.07306,
          "siblings" : 0.0001475,
          "strangers" : 0.0611,
          "twins" : 0.0002584
        },
        "given-only" : {
          "namesakes" : 0.0004542,
          "same-child" : 3.825e-05,
          "siblings" : 0.002792,
          "strangers" : 0.0002549,
          "twins" : 0.002438
        },
        "missing" : {
          "namesakes" : 2.231e-07,
          "same-child" : 3.774e-08,
          "siblings" : 2.65e-09,
          "strangers" : 1.583e-06,
          "twins" : 6.906e-08
        },
        "near-sound" : {
          "namesakes" : 0.0002231,
          "same-child" : 0.001308,
          "siblings" : 0.0003033,
          "strangers" : 0.0002224,
          "twins" : 6.951e-05
        },
        "one-alike" : {
          "namesakes" : 0.00209,
          "same-child" : 0.1438,
          "siblings" : 0.0001742,
          "strangers" : 0.3523,
          "twins" : 0.001732
        },
        "one-differs" : {
          "namesakes" : 0.0004424,
          "same-child" : 0.03592,
          "siblings" : 0.03607,
          "strangers" : 61.87,
          "twins" : 0.1569
        },
        "one-unknown" : {
          "namesakes" : 0.0002231,
          "same-child" : 0.005804,
          "siblings" : 6.277e-05,
          "strangers" : 0.007917,
          "twins" : 6.908e-05
        },
        "partly-alike" : {
          "namesakes" : 0.0002312,
          "same-child" : 4.1e-05,
          "siblings" : 0.005157,
          "strangers" : 22.39,
          "twins" : 0.0063
        },
        "same" : {
          "namesakes" : 0.992,
          "same-child" : 0.563,
          "siblings" : 0.0007026,
          "strangers" : 1.055,
          "twins" : 2.616e-06
        },
        "sound" : {
          "namesakes" : 0.002087,
          "same-child" : 0.08547,
          "siblings" : 0.000593,
          "strangers" : 0.002892,
          "twins" : 0.001668
        },
        "surname-only" : {
          "namesakes" : 0.0003034,
          "same-child" : 0.0006934,
          "siblings" : 0.2111,
          "strangers" : 0.2478,
          "twins" : 0.1189
        },
        "truncated" : {
          "namesakes" : 0.0006253,
          "same-child" : 0.08773,
          "siblings" : 0.0001119,
          "strangers" : 0.01134,
          "twins" : 7.094e-05
        }
      }
    },
    "number" : {
      "birth-date missing, hukou missing" : {
        "crossed-birth" : {
          "namesakes" : 0.003076,
          "same-child" : 0.003184,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "different" : {
          "namesakes" : 0.003076,
          "same-child" : 0.03184,
          "siblings" : 0.2427,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "different-unchecked" : {
          "namesakes" : 0.03076,
          "same-child" : 0.003184,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "missing" : {
          "namesakes" : 0.08203,
          "same-child" : 0.1061,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "one-slip" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.1061,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "register-number" : {
          "namesakes" : 0.003076,
          "same-child" : 0.05307,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "same" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.6368,
          "siblings" : 0.0001213,
          "strangers" : 0.09091,
          "twins" : 0.0001079
        },
        "same-birth" : {
          "namesakes" : 0.05127,
          "same-child" : 0.05307,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "same-division" : {
          "namesakes" : 0.003076,
          "same-child" : 0.003184,
          "siblings" : 0.7281,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8203,
          "same-child" : 0.0002123,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.9708
        },
        "same-unchecked" : {
          "namesakes" : 0.003076,
          "same-child" : 0.003184,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        }
      },
      "birth-date missing, hukou other" : {
        "crossed-birth" : {
          "namesakes" : 0.003076,
          "same-child" : 0.003184,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "different" : {
          "namesakes" : 0.003076,
          "same-child" : 0.03184,
          "siblings" : 0.2427,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "different-unchecked" : {
          "namesakes" : 0.03076,
          "same-child" : 0.003184,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "missing" : {
          "namesakes" : 0.08203,
          "same-child" : 0.1061,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "one-slip" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.1061,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "register-number" : {
          "namesakes" : 0.003076,
          "same-child" : 0.05307,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "same" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.6368,
          "siblings" : 0.0001213,
          "strangers" : 0.09091,
          "twins" : 0.0001079
        },
        "same-birth" : {
          "namesakes" : 0.05127,
          "same-child" : 0.05307,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "same-division" : {
          "namesakes" : 0.003076,
          "same-child" : 0.003184,
          "siblings" : 0.7281,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8203,
          "same-child" : 0.0002123,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.9708
        },
        "same-unchecked" : {
          "namesakes" : 0.003076,
          "same-child" : 0.003184,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        }
      },
      "birth-date missing, hukou same" : {
        "crossed-birth" : {
          "namesakes" : 0.003076,
          "same-child" : 0.003184,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "different" : {
          "namesakes" : 0.003076,
          "same-child" : 0.03184,
          "siblings" : 0.2427,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "different-unchecked" : {
          "namesakes" : 0.03076,
          "same-child" : 0.003184,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "missing" : {
          "namesakes" : 0.08203,
          "same-child" : 0.1061,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "one-slip" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.1061,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "register-number" : {
          "namesakes" : 0.003076,
          "same-child" : 0.05307,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "same" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.6368,
          "siblings" : 0.0001213,
          "strangers" : 0.09091,
          "twins" : 0.0001079
        },
        "same-birth" : {
          "namesakes" : 0.05127,
          "same-child" : 0.05307,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "same-division" : {
          "namesakes" : 0.003076,
          "same-child" : 0.003184,
          "siblings" : 0.7281,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8203,
          "same-child" : 0.0002123,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.9708
        },
        "same-unchecked" : {
          "namesakes" : 0.003076,
          "same-child" : 0.003184,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        }
      },
      "birth-date near, hukou missing" : {
        "crossed-birth" : {
          "namesakes" : 0.003076,
          "same-child" : 0.002923,
          "siblings" : 0.001244,
          "strangers" : 5.219e-05,
          "twins" : 0.003236
        },
        "different" : {
          "namesakes" : 0.003077,
          "same-child" : 0.06147,
          "siblings" : 0.1062,
          "strangers" : 0.8949,
          "twins" : 0.003236
        },
        "different-unchecked" : {
          "namesakes" : 0.03076,
          "same-child" : 0.002923,
          "siblings" : 0.01264,
          "strangers" : 0.05486,
          "twins" : 0.003236
        },
        "missing" : {
          "namesakes" : 0.08203,
          "same-child" : 0.09815,
          "siblings" : 0.001645,
          "strangers" : 0.04745,
          "twins" : 0.003236
        },
        "one-slip" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.09744,
          "siblings" : 0.001244,
          "strangers" : 5.219e-05,
          "twins" : 0.003236
        },
        "register-number" : {
          "namesakes" : 0.003076,
          "same-child" : 0.04872,
          "siblings" : 0.001244,
          "strangers" : 5.219e-05,
          "twins" : 0.003236
        },
        "same" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.5846,
          "siblings" : 4.148e-05,
          "strangers" : 5.219e-05,
          "twins" : 0.0001079
        },
        "same-birth" : {
          "namesakes" : 0.05127,
          "same-child" : 0.04872,
          "siblings" : 0.001244,
          "strangers" : 5.219e-05,
          "twins" : 0.003236
        },
        "same-division" : {
          "namesakes" : 0.003093,
          "same-child" : 0.05194,
          "siblings" : 0.872,
          "strangers" : 0.002453,
          "twins" : 0.003245
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8203,
          "same-child" : 0.0001949,
          "siblings" : 0.001244,
          "strangers" : 5.219e-05,
          "twins" : 0.9708
        },
        "same-unchecked" : {
          "namesakes" : 0.003076,
          "same-child" : 0.002923,
          "siblings" : 0.001244,
          "strangers" : 5.219e-05,
          "twins" : 0.003236
        }
      },
      "birth-date near, hukou other" : {
        "crossed-birth" : {
          "namesakes" : 0.003076,
          "same-child" : 0.0004945,
          "siblings" : 0.002452,
          "strangers" : 2.391e-06,
          "twins" : 0.003236
        },
        "different" : {
          "namesakes" : 0.003076,
          "same-child" : 0.8494,
          "siblings" : 0.479,
          "strangers" : 0.9409,
          "twins" : 0.003236
        },
        "different-unchecked" : {
          "namesakes" : 0.03076,
          "same-child" : 0.0005162,
          "siblings" : 0.01227,
          "strangers" : 0.01182,
          "twins" : 0.003236
        },
        "missing" : {
          "namesakes" : 0.08203,
          "same-child" : 0.01667,
          "siblings" : 0.003472,
          "strangers" : 0.04725,
          "twins" : 0.003236
        },
        "one-slip" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.01648,
          "siblings" : 0.002452,
          "strangers" : 2.391e-06,
          "twins" : 0.003236
        },
        "register-number" : {
          "namesakes" : 0.003076,
          "same-child" : 0.008242,
          "siblings" : 0.002452,
          "strangers" : 2.391e-06,
          "twins" : 0.003236
        },
        "same" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.09891,
          "siblings" : 8.174e-05,
          "strangers" : 2.391e-06,
          "twins" : 0.0001079
        },
        "same-birth" : {
          "namesakes" : 0.05127,
          "same-child" : 0.008242,
          "siblings" : 0.002452,
          "strangers" : 2.391e-06,
          "twins" : 0.003236
        },
        "same-division" : {
          "namesakes" : 0.003076,
          "same-child" : 0.0004945,
          "siblings" : 0.4905,
          "strangers" : 2.391e-06,
          "twins" : 0.003236
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8203,
          "same-child" : 3.297e-05,
          "siblings" : 0.002452,
          "strangers" : 2.391e-06,
          "twins" : 0.9708
        },
        "same-unchecked" : {
          "namesakes" : 0.003076,
          "same-child" : 0.0004945,
          "siblings" : 0.002452,
          "strangers" : 2.391e-06,
          "twins" : 0.003236
        }
      },
      "birth-date near, hukou same" : {
        "crossed-birth" : {
          "namesakes" : 0.003075,
          "same-child" : 0.0008914,
          "siblings" : 0.0003647,
          "strangers" : 3.766e-07,
          "twins" : 0.003236
        },
        "different" : {
          "namesakes" : 0.003075,
          "same-child" : 0.008914,
          "siblings" : 0.02431,
          "strangers" : 3.766e-07,
          "twins" : 0.003236
        },
        "different-unchecked" : {
          "namesakes" : 0.03079,
          "same-child" : 0.001223,
          "siblings" : 0.06012,
          "strangers" : 0.01192,
          "twins" : 0.003239
        },
        "missing" : {
          "namesakes" : 0.08225,
          "same-child" : 0.08631,
          "siblings" : 0.0723,
          "strangers" : 0.04695,
          "twins" : 0.003237
        },
        "one-slip" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.1884,
          "siblings" : 0.0003648,
          "strangers" : 3.766e-07,
          "twins" : 0.003236
        },
        "register-number" : {
          "namesakes" : 0.003075,
          "same-child" : 0.01486,
          "siblings" : 0.0003647,
          "strangers" : 3.766e-07,
          "twins" : 0.003236
        },
        "same" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.6822,
          "siblings" : 1.216e-05,
          "strangers" : 3.766e-07,
          "twins" : 0.0001079
        },
        "same-birth" : {
          "namesakes" : 0.05126,
          "same-child" : 0.01486,
          "siblings" : 0.0003647,
          "strangers" : 3.766e-07,
          "twins" : 0.003236
        },
        "same-division" : {
          "namesakes" : 0.003091,
          "same-child" : 0.001392,
          "siblings" : 0.8411,
          "strangers" : 0.9411,
          "twins" : 0.003239
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8201,
          "same-child" : 5.943e-05,
          "siblings" : 0.0003647,
          "strangers" : 3.766e-07,
          "twins" : 0.9708
        },
        "same-unchecked" : {
          "namesakes" : 0.003075,
          "same-child" : 0.0008914,
          "siblings" : 0.0003647,
          "strangers" : 3.766e-07,
          "twins" : 0.003236
        }
      },
      "birth-date other, hukou missing" : {
        "crossed-birth" : {
          "namesakes" : 0.003076,
          "same-child" : 0.002719,
          "siblings" : 1.328e-05,
          "strangers" : 8.712e-06,
          "twins" : 0.003236
        },
        "different" : {
          "namesakes" : 0.003076,
          "same-child" : 0.07036,
          "siblings" : 0.004245,
          "strangers" : 0.9029,
          "twins" : 0.003236
        },
        "different-unchecked" : {
          "namesakes" : 0.03076,
          "same-child" : 0.002719,
          "siblings" : 0.01718,
          "strangers" : 0.05,
          "twins" : 0.003236
        },
        "missing" : {
          "namesakes" : 0.08203,
          "same-child" : 0.09185,
          "siblings" : 0.04411,
          "strangers" : 0.04533,
          "twins" : 0.003237
        },
        "one-slip" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.09062,
          "siblings" : 1.328e-05,
          "strangers" : 8.712e-06,
          "twins" : 0.003236
        },
        "register-number" : {
          "namesakes" : 0.003076,
          "same-child" : 0.04531,
          "siblings" : 1.328e-05,
          "strangers" : 8.712e-06,
          "twins" : 0.003236
        },
        "same" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.5437,
          "siblings" : 4.427e-07,
          "strangers" : 8.712e-06,
          "twins" : 0.0001079
        },
        "same-birth" : {
          "namesakes" : 0.05127,
          "same-child" : 0.04531,
          "siblings" : 1.328e-05,
          "strangers" : 8.712e-06,
          "twins" : 0.003236
        },
        "same-division" : {
          "namesakes" : 0.003133,
          "same-child" : 0.1045,
          "siblings" : 0.9344,
          "strangers" : 0.001699,
          "twins" : 0.003251
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8203,
          "same-child" : 0.0001812,
          "siblings" : 1.328e-05,
          "strangers" : 8.712e-06,
          "twins" : 0.9708
        },
        "same-unchecked" : {
          "namesakes" : 0.003076,
          "same-child" : 0.002719,
          "siblings" : 1.328e-05,
          "strangers" : 8.712e-06,
          "twins" : 0.003236
        }
      },
      "birth-date other, hukou other" : {
        "crossed-birth" : {
          "namesakes" : 0.003076,
          "same-child" : 0.000753,
          "siblings" : 3.75e-05,
          "strangers" : 2.862e-07,
          "twins" : 0.003236
        },
        "different" : {
          "namesakes" : 0.003076,
          "same-child" : 0.7681,
          "siblings" : 0.9645,
          "strangers" : 0.9408,
          "twins" : 0.003236
        },
        "different-unchecked" : {
          "namesakes" : 0.03076,
          "same-child" : 0.0007765,
          "siblings" : 0.003465,
          "strangers" : 0.01232,
          "twins" : 0.003236
        },
        "missing" : {
          "namesakes" : 0.08203,
          "same-child" : 0.02803,
          "siblings" : 0.02427,
          "strangers" : 0.04685,
          "twins" : 0.003236
        },
        "one-slip" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.0251,
          "siblings" : 3.75e-05,
          "strangers" : 2.862e-07,
          "twins" : 0.003236
        },
        "register-number" : {
          "namesakes" : 0.003076,
          "same-child" : 0.01255,
          "siblings" : 3.75e-05,
          "strangers" : 2.862e-07,
          "twins" : 0.003236
        },
        "same" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.1506,
          "siblings" : 1.25e-06,
          "strangers" : 2.862e-07,
          "twins" : 0.0001079
        },
        "same-birth" : {
          "namesakes" : 0.05127,
          "same-child" : 0.01255,
          "siblings" : 3.75e-05,
          "strangers" : 2.862e-07,
          "twins" : 0.003236
        },
        "same-division" : {
          "namesakes" : 0.003076,
          "same-child" : 0.000753,
          "siblings" : 0.007499,
          "strangers" : 2.862e-07,
          "twins" : 0.003236
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8203,
          "same-child" : 5.02e-05,
          "siblings" : 3.75e-05,
          "strangers" : 2.862e-07,
          "twins" : 0.9708
        },
        "same-unchecked" : {
          "namesakes" : 0.003076,
          "same-child" : 0.000753,
          "siblings" : 3.75e-05,
          "strangers" : 2.862e-07,
          "twins" : 0.003236
        }
      },
      "birth-date other, hukou same" : {
        "crossed-birth" : {
          "namesakes" : 0.003076,
          "same-child" : 0.001577,
          "siblings" : 2.834e-07,
          "strangers" : 2.841e-07,
          "twins" : 0.003236
        },
        "different" : {
          "namesakes" : 0.003076,
          "same-child" : 0.01577,
          "siblings" : 1.89e-05,
          "strangers" : 2.841e-07,
          "twins" : 0.003236
        },
        "different-unchecked" : {
          "namesakes" : 0.03081,
          "same-child" : 0.1049,
          "siblings" : 0.009838,
          "strangers" : 0.01211,
          "twins" : 0.003296
        },
        "missing" : {
          "namesakes" : 0.08211,
          "same-child" : 0.1134,
          "siblings" : 0.04532,
          "strangers" : 0.04719,
          "twins" : 0.003266
        },
        "one-slip" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.05258,
          "siblings" : 2.834e-07,
          "strangers" : 2.841e-07,
          "twins" : 0.003236
        },
        "register-number" : {
          "namesakes" : 0.003076,
          "same-child" : 0.02629,
          "siblings" : 2.834e-07,
          "strangers" : 2.841e-07,
          "twins" : 0.003236
        },
        "same" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.3155,
          "siblings" : 9.448e-09,
          "strangers" : 2.841e-07,
          "twins" : 0.0001079
        },
        "same-birth" : {
          "namesakes" : 0.05126,
          "same-child" : 0.02629,
          "siblings" : 2.834e-07,
          "strangers" : 2.841e-07,
          "twins" : 0.003236
        },
        "same-division" : {
          "namesakes" : 0.00308,
          "same-child" : 0.3421,
          "siblings" : 0.9448,
          "strangers" : 0.9407,
          "twins" : 0.003242
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8202,
          "same-child" : 0.0001052,
          "siblings" : 2.834e-07,
          "strangers" : 2.841e-07,
          "twins" : 0.9707
        },
        "same-unchecked" : {
          "namesakes" : 0.003076,
          "same-child" : 0.001577,
          "siblings" : 2.834e-07,
          "strangers" : 2.841e-07,
          "twins" : 0.003236
        }
      },
      "birth-date related, hukou missing" : {
        "crossed-birth" : {
          "namesakes" : 0.002981,
          "same-child" : 0.00066,
          "siblings" : 0.002894,
          "strangers" : 3.583e-05,
          "twins" : 0.002941
        },
        "different" : {
          "namesakes" : 0.003254,
          "same-child" : 0.08599,
          "siblings" : 0.193,
          "strangers" : 0.8844,
          "twins" : 0.002942
        },
        "different-unchecked" : {
          "namesakes" : 0.02981,
          "same-child" : 0.0006611,
          "siblings" : 0.02932,
          "strangers" : 0.06668,
          "twins" : 0.002941
        },
        "missing" : {
          "namesakes" : 0.08167,
          "same-child" : 0.1759,
          "siblings" : 0.002894,
          "strangers" : 0.04668,
          "twins" : 0.002973
        },
        "one-slip" : {
          "namesakes" : 0.0001009,
          "same-child" : 0.1464,
          "siblings" : 0.002894,
          "strangers" : 3.583e-05,
          "twins" : 0.002941
        },
        "register-number" : {
          "namesakes" : 0.002981,
          "same-child" : 0.011,
          "siblings" : 0.002894,
          "strangers" : 3.583e-05,
          "twins" : 0.002941
        },
        "same" : {
          "namesakes" : 9.936e-05,
          "same-child" : 0.5604,
          "siblings" : 9.648e-05,
          "strangers" : 3.583e-05,
          "twins" : 9.805e-05
        },
        "same-birth" : {
          "namesakes" : 0.04968,
          "same-child" : 0.0173,
          "siblings" : 0.002894,
          "strangers" : 0.0001791,
          "twins" : 0.002941
        },
        "same-division" : {
          "namesakes" : 0.002981,
          "same-child" : 0.0009436,
          "siblings" : 0.7573,
          "strangers" : 0.001827,
          "twins" : 0.003044
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8235,
          "same-child" : 0.0001331,
          "siblings" : 0.002919,
          "strangers" : 3.583e-05,
          "twins" : 0.9733
        },
        "same-unchecked" : {
          "namesakes" : 0.002981,
          "same-child" : 0.00066,
          "siblings" : 0.002894,
          "strangers" : 3.583e-05,
          "twins" : 0.002941
        }
      },
      "birth-date related, hukou other" : {
        "crossed-birth" : {
          "namesakes" : 0.003076,
          "same-child" : 9.337e-05,
          "siblings" : 0.003002,
          "strangers" : 1.015e-05,
          "twins" : 0.002646
        },
        "different" : {
          "namesakes" : 0.003076,
          "same-child" : 0.971,
          "siblings" : 0.3742,
          "strangers" : 0.931,
          "twins" : 0.1599
        },
        "different-unchecked" : {
          "namesakes" : 0.03076,
          "same-child" : 0.000119,
          "siblings" : 0.003002,
          "strangers" : 0.01495,
          "twins" : 0.002646
        },
        "missing" : {
          "namesakes" : 0.0821,
          "same-child" : 0.003655,
          "siblings" : 0.004305,
          "strangers" : 0.0515,
          "twins" : 0.0277
        },
        "one-slip" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.003112,
          "siblings" : 0.003002,
          "strangers" : 1.015e-05,
          "twins" : 0.002646
        },
        "register-number" : {
          "namesakes" : 0.003076,
          "same-child" : 0.001556,
          "siblings" : 0.003002,
          "strangers" : 1.015e-05,
          "twins" : 0.002646
        },
        "same" : {
          "namesakes" : 0.0001025,
          "same-child" : 0.01867,
          "siblings" : 0.0001001,
          "strangers" : 1.015e-05,
          "twins" : 8.82e-05
        },
        "same-birth" : {
          "namesakes" : 0.05127,
          "same-child" : 0.001591,
          "siblings" : 0.003002,
          "strangers" : 0.002446,
          "twins" : 0.002646
        },
        "same-division" : {
          "namesakes" : 0.003076,
          "same-child" : 9.337e-05,
          "siblings" : 0.6003,
          "strangers" : 1.015e-05,
          "twins" : 0.002646
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8203,
          "same-child" : 6.225e-06,
          "siblings" : 0.003002,
          "strangers" : 1.015e-05,
          "twins" : 0.7938
        },
        "same-unchecked" : {
          "namesakes" : 0.003076,
          "same-child" : 9.337e-05,
          "siblings" : 0.003002,
          "strangers" : 1.015e-05,
          "twins" : 0.002646
        }
      },
      "birth-date related, hukou same" : {
        "crossed-birth" : {
          "namesakes" : 0.002121,
          "same-child" : 1.897e-05,
          "siblings" : 0.0004998,
          "strangers" : 6.58e-07,
          "twins" : 0.001001
        },
        "different" : {
          "namesakes" : 0.002121,
          "same-child" : 0.0001897,
          "siblings" : 0.03332,
          "strangers" : 6.58e-07,
          "twins" : 0.001001
        },
        "different-unchecked" : {
          "namesakes" : 0.09014,
          "same-child" : 0.0002219,
          "siblings" : 0.005198,
          "strangers" : 0.01186,
          "twins" : 0.08064
        },
        "missing" : {
          "namesakes" : 0.07582,
          "same-child" : 0.1693,
          "siblings" : 0.05641,
          "strangers" : 0.04708,
          "twins" : 0.09384
        },
        "one-slip" : {
          "namesakes" : 9.067e-05,
          "same-child" : 0.2088,
          "siblings" : 0.0004999,
          "strangers" : 1.974e-06,
          "twins" : 0.001003
        },
        "register-number" : {
          "namesakes" : 0.002121,
          "same-child" : 0.0003162,
          "siblings" : 0.0004998,
          "strangers" : 6.58e-07,
          "twins" : 0.001001
        },
        "same" : {
          "namesakes" : 7.069e-05,
          "same-child" : 0.6183,
          "siblings" : 1.666e-05,
          "strangers" : 6.58e-07,
          "twins" : 3.342e-05
        },
        "same-birth" : {
          "namesakes" : 0.03534,
          "same-child" : 0.0003162,
          "siblings" : 0.0004998,
          "strangers" : 6.58e-07,
          "twins" : 0.001001
        },
        "same-division" : {
          "namesakes" : 0.002276,
          "same-child" : 0.001101,
          "siblings" : 0.902,
          "strangers" : 0.941,
          "twins" : 0.001195
        },
        "same-division-and-birth" : {
          "namesakes" : 0.7878,
          "same-child" : 0.001384,
          "siblings" : 0.0005566,
          "strangers" : 2.04e-05,
          "twins" : 0.8183
        },
        "same-unchecked" : {
          "namesakes" : 0.002121,
          "same-child" : 1.897e-05,
          "siblings" : 0.0004998,
          "strangers" : 6.58e-07,
          "twins" : 0.001001
        }
      },
      "birth-date same, hukou missing" : {
        "crossed-birth" : {
          "namesakes" : 0.0006577,
          "same-child" : 0.0001976,
          "siblings" : 0.00364,
          "strangers" : 0.006106,
          "twins" : 0.0002447
        },
        "different" : {
          "namesakes" : 0.000656,
          "same-child" : 0.001976,
          "siblings" : 0.2427,
          "strangers" : 1.643e-05,
          "twins" : 0.0002444
        },
        "different-unchecked" : {
          "namesakes" : 0.02875,
          "same-child" : 0.0002103,
          "siblings" : 0.00364,
          "strangers" : 0.04422,
          "twins" : 0.01846
        },
        "missing" : {
          "namesakes" : 0.05745,
          "same-child" : 0.1532,
          "siblings" : 0.003641,
          "strangers" : 0.04552,
          "twins" : 0.02657
        },
        "one-slip" : {
          "namesakes" : 6.912e-05,
          "same-child" : 0.2692,
          "siblings" : 0.00364,
          "strangers" : 5.476e-06,
          "twins" : 0.0002569
        },
        "register-number" : {
          "namesakes" : 0.000656,
          "same-child" : 0.003293,
          "siblings" : 0.00364,
          "strangers" : 5.476e-06,
          "twins" : 0.0002444
        },
        "same" : {
          "namesakes" : 2.187e-05,
          "same-child" : 0.509,
          "siblings" : 0.0001213,
          "strangers" : 5.476e-06,
          "twins" : 8.147e-06
        },
        "same-birth" : {
          "namesakes" : 0.01459,
          "same-child" : 0.06033,
          "siblings" : 0.00364,
          "strangers" : 0.9027,
          "twins" : 0.0002465
        },
        "same-division" : {
          "namesakes" : 0.000656,
          "same-child" : 0.0001976,
          "siblings" : 0.7281,
          "strangers" : 5.476e-06,
          "twins" : 0.0002444
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8958,
          "same-child" : 1.667e-05,
          "siblings" : 0.00364,
          "strangers" : 0.001451,
          "twins" : 0.9532
        },
        "same-unchecked" : {
          "namesakes" : 0.000656,
          "same-child" : 0.002265,
          "siblings" : 0.00364,
          "strangers" : 5.476e-06,
          "twins" : 0.0002452
        }
      },
      "birth-date same, hukou other" : {
        "crossed-birth" : {
          "namesakes" : 0.003053,
          "same-child" : 0.0007666,
          "siblings" : 0.00364,
          "strangers" : 0.006192,
          "twins" : 0.001298
        },
        "different" : {
          "namesakes" : 0.00304,
          "same-child" : 0.0003579,
          "siblings" : 0.2426,
          "strangers" : 8.672e-06,
          "twins" : 0.001122
        },
        "different-unchecked" : {
          "namesakes" : 0.04122,
          "same-child" : 0.0006153,
          "siblings" : 0.00364,
          "strangers" : 0.01206,
          "twins" : 0.001158
        },
        "missing" : {
          "namesakes" : 0.08115,
          "same-child" : 0.001967,
          "siblings" : 0.00364,
          "strangers" : 0.04723,
          "twins" : 0.001356
        },
        "one-slip" : {
          "namesakes" : 0.0001013,
          "same-child" : 0.001188,
          "siblings" : 0.00364,
          "strangers" : 1.294e-07,
          "twins" : 0.001122
        },
        "register-number" : {
          "namesakes" : 0.00304,
          "same-child" : 0.0005938,
          "siblings" : 0.00364,
          "strangers" : 1.294e-07,
          "twins" : 0.001122
        },
        "same" : {
          "namesakes" : 0.0001013,
          "same-child" : 0.007125,
          "siblings" : 0.0001213,
          "strangers" : 1.294e-07,
          "twins" : 3.738e-05
        },
        "same-birth" : {
          "namesakes" : 0.05156,
          "same-child" : 0.9873,
          "siblings" : 0.003831,
          "strangers" : 0.9345,
          "twins" : 0.6541
        },
        "same-division" : {
          "namesakes" : 0.00304,
          "same-child" : 3.563e-05,
          "siblings" : 0.7279,
          "strangers" : 1.294e-07,
          "twins" : 0.001122
        },
        "same-division-and-birth" : {
          "namesakes" : 0.8107,
          "same-child" : 2.375e-06,
          "siblings" : 0.00364,
          "strangers" : 1.294e-07,
          "twins" : 0.3365
        },
        "same-unchecked" : {
          "namesakes" : 0.00304,
          "same-child" : 3.563e-05,
          "siblings" : 0.00364,
          "strangers" : 1.294e-07,
          "twins" : 0.001122
        }
      },
      "birth-date same, hukou same" : {
        "crossed-birth" : {
          "namesakes" : 2.231e-05,
          "same-child" : 4.768e-06,
          "siblings" : 0.02922,
          "strangers" : 0.006349,
          "twins" : 6.001e-06
        },
        "different" : {
          "namesakes" : 2.126e-05,
          "same-child" : 4.767e-05,
          "siblings" : 0.1918,
          "strangers" : 4.693e-06,
          "twins" : 5.826e-06
        },
        "different-unchecked" : {
          "namesakes" : 0.00638,
          "same-child" : 0.0007196,
          "siblings" : 0.1633,
          "strangers" : 0.0113,
          "twins" : 0.007133
        },
        "missing" : {
          "namesakes" : 0.02231,
          "same-child" : 0.1875,
          "siblings" : 0.02586,
          "strangers" : 0.0465,
          "twins" : 0.0419
        },
        "one-slip" : {
          "namesakes" : 2.399e-06,
          "same-child" : 0.2509,
          "siblings" : 0.002877,
          "strangers" : 0.0006147,
          "twins" : 6.033e-06
        },
        "register-number" : {
          "namesakes" : 2.126e-05,
          "same-child" : 0.0009777,
          "siblings" : 0.002877,
          "strangers" : 4.693e-06,
          "twins" : 5.826e-06
        },
        "same" : {
          "namesakes" : 7.088e-07,
          "same-child" : 0.559,
          "siblings" : 9.589e-05,
          "strangers" : 4.693e-06,
          "twins" : 1.945e-07
        },
        "same-birth" : {
          "namesakes" : 0.0003543,
          "same-child" : 7.945e-05,
          "siblings" : 0.002877,
          "strangers" : 4.693e-06,
          "twins" : 5.826e-06
        },
        "same-division" : {
          "namesakes" : 2.126e-05,
          "same-child" : 4.767e-06,
          "siblings" : 0.5753,
          "strangers" : 4.693e-06,
          "twins" : 5.826e-06
        },
        "same-division-and-birth" : {
          "namesakes" : 0.9709,
          "same-child" : 0.0007943,
          "siblings" : 0.002896,
          "strangers" : 0.9352,
          "twins" : 0.9509
        },
        "same-unchecked" : {
          "namesakes" : 2.126e-05,
          "same-child" : 4.767e-06,
          "siblings" : 0.002877,
          "strangers" : 4.693e-06,
          "twins" : 5.826e-06
        }
      }
    },
    "phone" : {
      "guardian alike" : {
        "different" : {
          "namesakes" : 0.8487,
          "same-child" : 0.2035,
          "siblings" : 0.04028,
          "strangers" : 0.8487,
          "twins" : 0.04031
        },
        "missing" : {
          "namesakes" : 0.1261,
          "same-child" : 0.08138,
          "siblings" : 0.05035,
          "strangers" : 0.1261,
          "twins" : 0.05052
        },
        "one-slip" : {
          "namesakes" : 0.008403,
          "same-child" : 3.052e-06,
          "siblings" : 3.021e-06,
          "strangers" : 0.008403,
          "twins" : 3.021e-06
        },
        "same" : {
          "namesakes" : 0.008403,
          "same-child" : 0.712,
          "siblings" : 0.9063,
          "strangers" : 0.008403,
          "twins" : 0.9062
        },
        "shared" : {
          "namesakes" : 0.008403,
          "same-child" : 0.003052,
          "siblings" : 0.003021,
          "strangers" : 0.008403,
          "twins" : 0.003021
        }
      },
      "guardian different" : {
        "different" : {
          "namesakes" : 0.9026,
          "same-child" : 0.7465,
          "siblings" : 0.0002155,
          "strangers" : 0.9026,
          "twins" : 0.8838
        },
        "missing" : {
          "namesakes" : 0.09737,
          "same-child" : 0.09544,
          "siblings" : 0.0002667,
          "strangers" : 0.09737,
          "twins" : 0.09279
        },
        "one-slip" : {
          "namesakes" : 3.018e-07,
          "same-child" : 1.497e-08,
          "siblings" : 1.419e-08,
          "strangers" : 3.018e-07,
          "twins" : 4.136e-08
        },
        "same" : {
          "namesakes" : 3.018e-07,
          "same-child" : 0.158,
          "siblings" : 0.9994,
          "strangers" : 3.018e-07,
          "twins" : 0.0234
        },
        "shared" : {
          "namesakes" : 3.018e-07,
          "same-child" : 1.497e-05,
          "siblings" : 0.0001361,
          "strangers" : 3.018e-07,
          "twins" : 4.323e-05
        }
      },
      "guardian missing" : {
        "different" : {
          "namesakes" : 0.9028,
          "same-child" : 0.2068,
          "siblings" : 5.359e-05,
          "strangers" : 0.9028,
          "twins" : 0.1597
        },
        "missing" : {
          "namesakes" : 0.0972,
          "same-child" : 0.1024,
          "siblings" : 2.59e-05,
          "strangers" : 0.0972,
          "twins" : 0.09963
        },
        "one-slip" : {
          "namesakes" : 1.64e-06,
          "same-child" : 2.353e-08,
          "siblings" : 1.486e-09,
          "strangers" : 1.64e-06,
          "twins" : 3.406e-08
        },
        "same" : {
          "namesakes" : 1.64e-06,
          "same-child" : 0.6909,
          "siblings" : 0.9999,
          "strangers" : 1.64e-06,
          "twins" : 0.7406
        },
        "shared" : {
          "namesakes" : 1.64e-06,
          "same-child" : 2.353e-05,
          "siblings" : 3.22e-06,
          "strangers" : 1.64e-06,
          "twins" : 3.406e-05
        }
      },
      "guardian same" : {
        "different" : {
          "namesakes" : 0.7895,
          "same-child" : 0.144,
          "siblings" : 1.381e-05,
          "strangers" : 0.7895,
          "twins" : 0.01879
        },
        "missing" : {
          "namesakes" : 0.1579,
          "same-child" : 0.09163,
          "siblings" : 0.0001665,
          "strangers" : 0.1579,
          "twins" : 0.09621
        },
        "one-slip" : {
          "namesakes" : 0.01754,
          "same-child" : 4.7e-09,
          "siblings" : 2.75e-10,
          "strangers" : 0.01754,
          "twins" : 7.327e-09
        },
        "same" : {
          "namesakes" : 0.01754,
          "same-child" : 0.7643,
          "siblings" : 0.9998,
          "strangers" : 0.01754,
          "twins" : 0.885
        },
        "shared" : {
          "namesakes" : 0.01754,
          "same-child" : 0.0001073,
          "siblings" : 3.457e-05,
          "strangers" : 0.01754,
          "twins" : 7.327e-06
        }
      },
      "guardian surname-only" : {
        "different" : {
          "namesakes" : 0.9031,
          "same-child" : 0.7373,
          "siblings" : 0.03896,
          "strangers" : 0.9031,
          "twins" : 0.04082
        },
        "missing" : {
          "namesakes" : 0.09684,
          "same-child" : 0.09804,
          "siblings" : 0.04012,
          "strangers" : 0.09684,
          "twins" : 0.05148
        },
        "one-slip" : {
          "namesakes" : 1.3e-05,
          "same-child" : 3.92e-07,
          "siblings" : 2.382e-06,
          "strangers" : 1.3e-05,
          "twins" : 3.016e-06
        },
        "same" : {
          "namesakes" : 1.3e-05,
          "same-child" : 0.1643,
          "siblings" : 0.9185,
          "strangers" : 1.3e-05,
          "twins" : 0.9047
        },
        "shared" : {
          "namesakes" : 1.3e-05,
          "same-child" : 0.000392,
          "siblings" : 0.002382,
          "strangers" : 1.3e-05,
          "twins" : 0.003016
        }
      }
    },
    "school" : {
      "hukou different" : {
        "different" : {
          "namesakes" : 0.01021,
          "same-child" : 0.6312,
          "siblings" : 0.1913,
          "strangers" : 0.9777,
          "twins" : 0.04669
        },
        "missing" : {
          "namesakes" : 3.06e-06,
          "same-child" : 4.362e-08,
          "siblings" : 6.003e-08,
          "strangers" : 3.22e-07,
          "twins" : 1.42e-06
        },
        "same" : {
          "namesakes" : 0.1021,
          "same-child" : 0.0284,
          "siblings" : 0.3363,
          "strangers" : 1.191e-05,
          "twins" : 0.6839
        },
        "same-county" : {
          "namesakes" : 0.8163,
          "same-child" : 0.1015,
          "siblings" : 0.4032,
          "strangers" : 0.0002315,
          "twins" : 0.2664
        },
        "same-prefecture" : {
          "namesakes" : 0.05103,
          "same-child" : 0.02366,
          "siblings" : 0.004376,
          "strangers" : 0.001793,
          "twins" : 0.001507
        },
        "same-province" : {
          "namesakes" : 0.02041,
          "same-child" : 0.2152,
          "siblings" : 0.06481,
          "strangers" : 0.02026,
          "twins" : 0.001536
        }
      },
      "hukou missing" : {
        "different" : {
          "namesakes" : 0.1033,
          "same-child" : 0.6058,
          "siblings" : 0.007351,
          "strangers" : 0.79,
          "twins" : 0.01279
        },
        "missing" : {
          "namesakes" : 6.483e-07,
          "same-child" : 1.481e-07,
          "siblings" : 1.132e-08,
          "strangers" : 5.781e-06,
          "twins" : 2.345e-07
        },
        "same" : {
          "namesakes" : 0.1576,
          "same-child" : 0.0536,
          "siblings" : 0.2695,
          "strangers" : 8.671e-05,
          "twins" : 0.8481
        },
        "same-county" : {
          "namesakes" : 0.6323,
          "same-child" : 0.09564,
          "siblings" : 0.7203,
          "strangers" : 0.001578,
          "twins" : 0.1368
        },
        "same-prefecture" : {
          "namesakes" : 0.01939,
          "same-child" : 0.02152,
          "siblings" : 0.0002588,
          "strangers" : 0.0122,
          "twins" : 0.0002353
        },
        "same-province" : {
          "namesakes" : 0.08742,
          "same-child" : 0.2234,
          "siblings" : 0.002641,
          "strangers" : 0.1961,
          "twins" : 0.002068
        }
      },
      "hukou same" : {
        "different" : {
          "namesakes" : 0.08702,
          "same-child" : 0.5945,
          "siblings" : 0.01082,
          "strangers" : 0.106,
          "twins" : 0.009937
        },
        "missing" : {
          "namesakes" : 2.109e-08,
          "same-child" : 3.568e-09,
          "siblings" : 2.433e-10,
          "strangers" : 1.267e-07,
          "twins" : 5.61e-09
        },
        "same" : {
          "namesakes" : 0.1336,
          "same-child" : 0.0549,
          "siblings" : 0.268,
          "strangers" : 0.08674,
          "twins" : 0.8755
        },
        "same-county" : {
          "namesakes" : 0.6047,
          "same-child" : 0.09269,
          "siblings" : 0.7167,
          "strangers" : 0.6231,
          "twins" : 0.1102
        },
        "same-prefecture" : {
          "namesakes" : 0.01494,
          "same-child" : 0.02178,
          "siblings" : 0.0003605,
          "strangers" : 0.015,
          "twins" : 0.0003136
        },
        "same-province" : {
          "namesakes" : 0.1597,
          "same-child" : 0.2362,
          "siblings" : 0.004177,
          "strangers" : 0.1691,
          "twins" : 0.003958
        }
      },
      "hukou same-county" : {
        "different" : {
          "namesakes" : 0.0102,
          "same-child" : 0.4985,
          "siblings" : 0.003128,
          "strangers" : 0.1667,
          "twins" : 0.003128
        },
        "missing" : {
          "namesakes" : 3.061e-06,
          "same-child" : 2.991e-06,
          "siblings" : 3.128e-06,
          "strangers" : 0.1667,
          "twins" : 3.128e-06
        },
        "same" : {
          "namesakes" : 0.102,
          "same-child" : 0.0997,
          "siblings" : 0.5214,
          "strangers" : 0.1667,
          "twins" : 0.5214
        },
        "same-county" : {
          "namesakes" : 0.8163,
          "same-child" : 0.1994,
          "siblings" : 0.4692,
          "strangers" : 0.1667,
          "twins" : 0.4692
        },
        "same-prefecture" : {
          "namesakes" : 0.05102,
          "same-child" : 0.002991,
          "siblings" : 0.003128,
          "strangers" : 0.1667,
          "twins" : 0.003128
        },
        "same-province" : {
          "namesakes" : 0.02041,
          "same-child" : 0.1994,
          "siblings" : 0.003128,
          "strangers" : 0.1667,
          "twins" : 0.003128
        }
      },
      "hukou same-prefecture" : {
        "different" : {
          "namesakes" : 0.0102,
          "same-child" : 0.5627,
          "siblings" : 0.09535,
          "strangers" : 0.1148,
          "twins" : 0.003129
        },
        "missing" : {
          "namesakes" : 3.061e-06,
          "same-child" : 5.672e-07,
          "siblings" : 7.778e-07,
          "strangers" : 1.633e-05,
          "twins" : 3.128e-06
        },
        "same" : {
          "namesakes" : 0.102,
          "same-child" : 0.03099,
          "siblings" : 0.3835,
          "strangers" : 0.0001469,
          "twins" : 0.5214
        },
        "same-county" : {
          "namesakes" : 0.8163,
          "same-child" : 0.1446,
          "siblings" : 0.4516,
          "strangers" : 0.002172,
          "twins" : 0.4692
        },
        "same-prefecture" : {
          "namesakes" : 0.05103,
          "same-child" : 0.05617,
          "siblings" : 0.01735,
          "strangers" : 0.7202,
          "twins" : 0.003129
        },
        "same-province" : {
          "namesakes" : 0.02041,
          "same-child" : 0.2055,
          "siblings" : 0.05217,
          "strangers" : 0.1627,
          "twins" : 0.003129
        }
      },
      "hukou same-province" : {
        "different" : {
          "namesakes" : 0.0101,
          "same-child" : 0.6208,
          "siblings" : 0.2209,
          "strangers" : 0.1126,
          "twins" : 0.004686
        },
        "missing" : {
          "namesakes" : 3.027e-06,
          "same-child" : 5.044e-08,
          "siblings" : 7.166e-08,
          "strangers" : 1.322e-06,
          "twins" : 1.642e-06
        },
        "same" : {
          "namesakes" : 0.101,
          "same-child" : 0.02884,
          "siblings" : 0.3154,
          "strangers" : 9.918e-05,
          "twins" : 0.6422
        },
        "same-county" : {
          "namesakes" : 0.8182,
          "same-child" : 0.09786,
          "siblings" : 0.3886,
          "strangers" : 0.001493,
          "twins" : 0.3118
        },
        "same-prefecture" : {
          "namesakes" : 0.05049,
          "same-child" : 0.02051,
          "siblings" : 0.005602,
          "strangers" : 0.01051,
          "twins" : 0.0017
        },
        "same-province" : {
          "namesakes" : 0.02022,
          "same-child" : 0.232,
          "siblings" : 0.06947,
          "strangers" : 0.8753,
          "twins" : 0.03956
        }
      }
    },
    "sex" : {
      "name alike" : {
        "different" : {
          "namesakes" : 0.3574,
          "same-child" : 0.05326,
          "siblings" : 0.4969,
          "strangers" : 0.3574,
          "twins" : 0.3763
        },
        "missing" : {
          "namesakes" : 1.019e-06,
          "same-child" : 3.068e-09,
          "siblings" : 2.267e-10,
          "strangers" : 1.019e-06,
          "twins" : 5.244e-09
        },
        "same" : {
          "namesakes" : 0.6426,
          "same-child" : 0.9467,
          "siblings" : 0.5031,
          "strangers" : 0.6426,
          "twins" : 0.6237
        }
      },
      "name different" : {
        "different" : {
          "namesakes" : 0.4866,
          "same-child" : 0.05326,
          "siblings" : 0.4969,
          "strangers" : 0.4866,
          "twins" : 0.3763
        },
        "missing" : {
          "namesakes" : 1.85e-07,
          "same-child" : 3.068e-09,
          "siblings" : 2.267e-10,
          "strangers" : 1.85e-07,
          "twins" : 5.244e-09
        },
        "same" : {
          "namesakes" : 0.5134,
          "same-child" : 0.9467,
          "siblings" : 0.5031,
          "strangers" : 0.5134,
          "twins" : 0.6237
        }
      },
      "name same" : {
        "different" : {
          "namesakes" : 0.06548,
          "same-child" : 0.05326,
          "siblings" : 0.4969,
          "strangers" : 0.06548,
          "twins" : 0.3763
        },
        "missing" : {
          "namesakes" : 5.044e-06,
          "same-child" : 3.068e-09,
          "siblings" : 2.267e-10,
          "strangers" : 5.044e-06,
          "twins" : 5.244e-09
        },
        "same" : {
          "namesakes" : 0.9345,
          "same-child" : 0.9467,
          "siblings" : 0.5031,
          "strangers" : 0.9345,
          "twins" : 0.6237
        }
      }
    }
  },
  "registrationsPerRequest" : 0.3,
  "source" : "built in: synthesise --registrations 2000000 --seed 2026"
}
"""#
