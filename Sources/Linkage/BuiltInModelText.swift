// Written by scripts/train-model; see there for the data and the command.

/// `model.json` of the built-in model.
let builtInJSON: StaticString = #"""
{
  "format" : 1,
  "namesakesPerPair" : 2.976e-09,
  "pairsPerRegistration" : {
    "same-child" : 0.01488,
    "siblings" : 0.198,
    "twins" : 0.008771
  },
  "probabilities" : {
    "birth-date" : {
      "always" : {
        "day-and-month-swapped" : {
          "namesakes" : 1.57e-05,
          "same-child" : 0.04645,
          "siblings" : 2.527e-07,
          "strangers" : 8.075e-05,
          "twins" : 0.001301
        },
        "far" : {
          "namesakes" : 1.55e-05,
          "same-child" : 5.056e-05,
          "siblings" : 0.4574,
          "strangers" : 0.4329,
          "twins" : 5.259e-06
        },
        "lunar" : {
          "namesakes" : 4.731e-05,
          "same-child" : 0.08416,
          "siblings" : 8.358e-09,
          "strangers" : 0.0004297,
          "twins" : 0.00156
        },
        "missing" : {
          "namesakes" : 1.545e-05,
          "same-child" : 3.14e-06,
          "siblings" : 2.267e-07,
          "strangers" : 2.5e-07,
          "twins" : 5.259e-06
        },
        "near" : {
          "namesakes" : 4.158e-05,
          "same-child" : 0.008396,
          "siblings" : 0.0006996,
          "strangers" : 0.1054,
          "twins" : 5.636e-06
        },
        "one-digit" : {
          "namesakes" : 4.483e-05,
          "same-child" : 0.005957,
          "siblings" : 1.397e-05,
          "strangers" : 0.003858,
          "twins" : 6.067e-06
        },
        "same" : {
          "namesakes" : 0.9998,
          "same-child" : 0.7809,
          "siblings" : 8.715e-10,
          "strangers" : 0.0002262,
          "twins" : 0.9955
        },
        "sibling-range" : {
          "namesakes" : 1.922e-05,
          "same-child" : 0.005625,
          "siblings" : 0.5414,
          "strangers" : 0.4563,
          "twins" : 6.504e-06
        },
        "year-shifted" : {
          "namesakes" : 2.033e-05,
          "same-child" : 0.06849,
          "siblings" : 0.0004805,
          "strangers" : 0.0008477,
          "twins" : 0.001609
        }
      }
    },
    "ethnicity" : {
      "hukou different" : {
        "both-han" : {
          "namesakes" : 0.811,
          "same-child" : 0.8293,
          "siblings" : 0.929,
          "strangers" : 0.811,
          "twins" : 0.9184
        },
        "different" : {
          "namesakes" : 0.1889,
          "same-child" : 0.1002,
          "siblings" : 0.0001021,
          "strangers" : 0.1889,
          "twins" : 0.001769
        },
        "missing" : {
          "namesakes" : 3.222e-07,
          "same-child" : 4.391e-05,
          "siblings" : 7.26e-05,
          "strangers" : 3.222e-07,
          "twins" : 0.001769
        },
        "same-minority" : {
          "namesakes" : 0.0001421,
          "same-child" : 0.07045,
          "siblings" : 0.07078,
          "strangers" : 0.0001421,
          "twins" : 0.07809
        }
      },
      "hukou missing" : {
        "both-han" : {
          "namesakes" : 0.8035,
          "same-child" : 0.8934,
          "siblings" : 0.8988,
          "strangers" : 0.8035,
          "twins" : 0.8959
        },
        "different" : {
          "namesakes" : 0.1941,
          "same-child" : 0.005599,
          "siblings" : 0.002612,
          "strangers" : 0.1941,
          "twins" : 0.000215
        },
        "missing" : {
          "namesakes" : 5.74e-06,
          "same-child" : 0.0001276,
          "siblings" : 1.082e-05,
          "strangers" : 5.74e-06,
          "twins" : 0.0002149
        },
        "same-minority" : {
          "namesakes" : 0.002382,
          "same-child" : 0.1009,
          "siblings" : 0.09858,
          "strangers" : 0.002382,
          "twins" : 0.1036
        }
      },
      "hukou same" : {
        "both-han" : {
          "namesakes" : 0.875,
          "same-child" : 0.9099,
          "siblings" : 0.9168,
          "strangers" : 0.875,
          "twins" : 0.9244
        },
        "different" : {
          "namesakes" : 0.09334,
          "same-child" : 3.816e-06,
          "siblings" : 9.876e-07,
          "strangers" : 0.09334,
          "twins" : 5.994e-06
        },
        "missing" : {
          "namesakes" : 1.267e-07,
          "same-child" : 3.581e-06,
          "siblings" : 2.345e-07,
          "strangers" : 1.267e-07,
          "twins" : 5.269e-06
        },
        "same-minority" : {
          "namesakes" : 0.03168,
          "same-child" : 0.09007,
          "siblings" : 0.0832,
          "strangers" : 0.03168,
          "twins" : 0.07562
        }
      },
      "hukou same-county" : {
        "both-han" : {
          "namesakes" : 0.25,
          "same-child" : 0.8835,
          "siblings" : 0.8835,
          "strangers" : 0.25,
          "twins" : 0.8835
        },
        "different" : {
          "namesakes" : 0.25,
          "same-child" : 0.003012,
          "siblings" : 0.003012,
          "strangers" : 0.25,
          "twins" : 0.003012
        },
        "missing" : {
          "namesakes" : 0.25,
          "same-child" : 0.003012,
          "siblings" : 0.003012,
          "strangers" : 0.25,
          "twins" : 0.003012
        },
        "same-minority" : {
          "namesakes" : 0.25,
          "same-child" : 0.1104,
          "siblings" : 0.1104,
          "strangers" : 0.25,
          "twins" : 0.1104
        }
      },
      "hukou same-prefecture" : {
        "both-han" : {
          "namesakes" : 0.8901,
          "same-child" : 0.9239,
          "siblings" : 0.93,
          "strangers" : 0.8901,
          "twins" : 0.8872
        },
        "different" : {
          "namesakes" : 0.07595,
          "same-child" : 0.0006064,
          "siblings" : 0.0008068,
          "strangers" : 0.07595,
          "twins" : 0.002916
        },
        "missing" : {
          "namesakes" : 1.616e-05,
          "same-child" : 0.000542,
          "siblings" : 0.0007225,
          "strangers" : 1.616e-05,
          "twins" : 0.002916
        },
        "same-minority" : {
          "namesakes" : 0.03388,
          "same-child" : 0.07498,
          "siblings" : 0.0685,
          "strangers" : 0.03388,
          "twins" : 0.107
        }
      },
      "hukou same-province" : {
        "both-han" : {
          "namesakes" : 0.9421,
          "same-child" : 0.9132,
          "siblings" : 0.9185,
          "strangers" : 0.9421,
          "twins" : 0.8902
        },
        "different" : {
          "namesakes" : 0.04895,
          "same-child" : 0.01401,
          "siblings" : 0.0001557,
          "strangers" : 0.04895,
          "twins" : 0.002301
        },
        "missing" : {
          "namesakes" : 1.318e-06,
          "same-child" : 5.167e-05,
          "siblings" : 8.313e-05,
          "strangers" : 1.318e-06,
          "twins" : 0.002301
        },
        "same-minority" : {
          "namesakes" : 0.008928,
          "same-child" : 0.07269,
          "siblings" : 0.08123,
          "strangers" : 0.008928,
          "twins" : 0.1052
        }
      }
    },
    "grade" : {
      "birth-date missing" : {
        "further" : {
          "namesakes" : 0.25,
          "same-child" : 0.003043,
          "siblings" : 0.7667,
          "strangers" : 0.25,
          "twins" : 0.003043
        },
        "missing" : {
          "namesakes" : 0.25,
          "same-child" : 0.003043,
          "siblings" : 0.003286,
          "strangers" : 0.25,
          "twins" : 0.003043
        },
        "one-apart" : {
          "namesakes" : 0.25,
          "same-child" : 0.08114,
          "siblings" : 0.2191,
          "strangers" : 0.25,
          "twins" : 0.08114
        },
        "same" : {
          "namesakes" : 0.25,
          "same-child" : 0.9128,
          "siblings" : 0.01095,
          "strangers" : 0.25,
          "twins" : 0.9128
        }
      },
      "birth-date near" : {
        "further" : {
          "namesakes" : 0.006473,
          "same-child" : 0.0004242,
          "siblings" : 0.2124,
          "strangers" : 0.006473,
          "twins" : 0.003042
        },
        "missing" : {
          "namesakes" : 3.595e-07,
          "same-child" : 0.000326,
          "siblings" : 0.000321,
          "strangers" : 3.595e-07,
          "twins" : 0.003042
        },
        "one-apart" : {
          "namesakes" : 0.1793,
          "same-child" : 0.08943,
          "siblings" : 0.5725,
          "strangers" : 0.1793,
          "twins" : 0.08115
        },
        "same" : {
          "namesakes" : 0.8143,
          "same-child" : 0.9098,
          "siblings" : 0.2148,
          "strangers" : 0.8143,
          "twins" : 0.9128
        }
      },
      "birth-date other" : {
        "further" : {
          "namesakes" : 0.8529,
          "same-child" : 0.1739,
          "siblings" : 0.9021,
          "strangers" : 0.8529,
          "twins" : 0.003041
        },
        "missing" : {
          "namesakes" : 2.801e-07,
          "same-child" : 0.0004589,
          "siblings" : 2.492e-07,
          "strangers" : 2.801e-07,
          "twins" : 0.00304
        },
        "one-apart" : {
          "namesakes" : 0.1286,
          "same-child" : 0.1462,
          "siblings" : 0.09164,
          "strangers" : 0.1286,
          "twins" : 0.08111
        },
        "same" : {
          "namesakes" : 0.0185,
          "same-child" : 0.6795,
          "siblings" : 0.006311,
          "strangers" : 0.0185,
          "twins" : 0.9128
        }
      },
      "birth-date related" : {
        "further" : {
          "namesakes" : 0.005455,
          "same-child" : 2.005e-05,
          "siblings" : 0.7984,
          "strangers" : 0.005455,
          "twins" : 0.0008704
        },
        "missing" : {
          "namesakes" : 6.532e-07,
          "same-child" : 1.488e-05,
          "siblings" : 0.0004368,
          "strangers" : 6.532e-07,
          "twins" : 0.000843
        },
        "one-apart" : {
          "namesakes" : 0.1394,
          "same-child" : 0.0577,
          "siblings" : 0.1811,
          "strangers" : 0.1394,
          "twins" : 0.04696
        },
        "same" : {
          "namesakes" : 0.8551,
          "same-child" : 0.9423,
          "siblings" : 0.02002,
          "strangers" : 0.8551,
          "twins" : 0.9513
        }
      },
      "birth-date same" : {
        "further" : {
          "namesakes" : 0.002925,
          "same-child" : 4.807e-06,
          "siblings" : 0.7667,
          "strangers" : 0.002925,
          "twins" : 5.41e-06
        },
        "missing" : {
          "namesakes" : 1.234e-07,
          "same-child" : 3.923e-06,
          "siblings" : 0.003286,
          "strangers" : 1.234e-07,
          "twins" : 5.218e-06
        },
        "one-apart" : {
          "namesakes" : 0.1179,
          "same-child" : 0.09423,
          "siblings" : 0.2191,
          "strangers" : 0.1179,
          "twins" : 0.003561
        },
        "same" : {
          "namesakes" : 0.8792,
          "same-child" : 0.9058,
          "siblings" : 0.01095,
          "strangers" : 0.8792,
          "twins" : 0.9964
        }
      }
    },
    "guardian" : {
      "name otherSurname" : {
        "alike" : {
          "namesakes" : 0.2439,
          "same-child" : 0.008009,
          "siblings" : 2.324e-06,
          "strangers" : 0.2439,
          "twins" : 7.184e-05
        },
        "different" : {
          "namesakes" : 0.8282,
          "same-child" : 0.1159,
          "siblings" : 0.1222,
          "strangers" : 0.8282,
          "twins" : 0.005036
        },
        "missing" : {
          "namesakes" : 0.1533,
          "same-child" : 0.07337,
          "siblings" : 0.1447,
          "strangers" : 0.1533,
          "twins" : 0.1304
        },
        "same" : {
          "namesakes" : 0.3136,
          "same-child" : 0.7619,
          "siblings" : 0.733,
          "strangers" : 0.3136,
          "twins" : 0.8635
        },
        "surname-only" : {
          "namesakes" : 0.01845,
          "same-child" : 0.04085,
          "siblings" : 0.0001095,
          "strangers" : 0.01845,
          "twins" : 0.0009468
        }
      },
      "name sameLongName" : {
        "alike" : {
          "namesakes" : 0.02541,
          "same-child" : 0.0001341,
          "siblings" : 0.0002452,
          "strangers" : 0.02541,
          "twins" : 0.001129
        },
        "different" : {
          "namesakes" : 0.6051,
          "same-child" : 0.1822,
          "siblings" : 0.007517,
          "strangers" : 0.6051,
          "twins" : 0.4647
        },
        "missing" : {
          "namesakes" : 0.1471,
          "same-child" : 0.1329,
          "siblings" : 0.1313,
          "strangers" : 0.1471,
          "twins" : 0.09756
        },
        "same" : {
          "namesakes" : 11.61,
          "same-child" : 0.6712,
          "siblings" : 0.8376,
          "strangers" : 11.61,
          "twins" : 0.4283
        },
        "surname-only" : {
          "namesakes" : 0.2432,
          "same-child" : 0.0136,
          "siblings" : 0.0233,
          "strangers" : 0.2432,
          "twins" : 0.008334
        }
      },
      "name sameSurname" : {
        "alike" : {
          "namesakes" : 0.2377,
          "same-child" : 4.775e-05,
          "siblings" : 2.561e-07,
          "strangers" : 0.2377,
          "twins" : 6.06e-06
        },
        "different" : {
          "namesakes" : 0.5421,
          "same-child" : 0.2081,
          "siblings" : 0.002137,
          "strangers" : 0.5421,
          "twins" : 0.1484
        },
        "missing" : {
          "namesakes" : 0.1528,
          "same-child" : 0.1298,
          "siblings" : 0.1545,
          "strangers" : 0.1528,
          "twins" : 0.1558
        },
        "same" : {
          "namesakes" : 0.2401,
          "same-child" : 0.6531,
          "siblings" : 0.8433,
          "strangers" : 0.2401,
          "twins" : 0.6932
        },
        "surname-only" : {
          "namesakes" : 0.3045,
          "same-child" : 0.008972,
          "siblings" : 1.722e-05,
          "strangers" : 0.3045,
          "twins" : 0.002595
        }
      }
    },
    "hukou" : {
      "always" : {
        "different" : {
          "namesakes" : 3.307e-05,
          "same-child" : 0.06812,
          "siblings" : 0.003067,
          "strangers" : 0.7758,
          "twins" : 0.001205
        },
        "missing" : {
          "namesakes" : 2.837e-05,
          "same-child" : 0.02276,
          "siblings" : 0.02102,
          "strangers" : 0.02172,
          "twins" : 0.02222
        },
        "same" : {
          "namesakes" : 0.9998,
          "same-child" : 0.8468,
          "siblings" : 0.973,
          "strangers" : 0.001544,
          "twins" : 0.976
        },
        "same-county" : {
          "namesakes" : 1.543e-05,
          "same-child" : 3.127e-06,
          "siblings" : 2.331e-07,
          "strangers" : 2.5e-07,
          "twins" : 5.253e-06
        },
        "same-prefecture" : {
          "namesakes" : 4.182e-05,
          "same-child" : 0.00462,
          "siblings" : 0.0002403,
          "strangers" : 0.01174,
          "twins" : 6.14e-05
        },
        "same-province" : {
          "namesakes" : 4.231e-05,
          "same-child" : 0.05773,
          "siblings" : 0.002669,
          "strangers" : 0.1892,
          "twins" : 0.000533
        }
      }
    },
    "name" : {
      "ethnicity both-han" : {
        "different" : {
          "namesakes" : 1.602e-05,
          "same-child" : 0.0002843,
          "siblings" : 0.04085,
          "strangers" : 0.9685,
          "twins" : 0.02083
        },
        "former" : {
          "namesakes" : 110.1,
          "same-child" : 0.08876,
          "siblings" : 7.287e-06,
          "strangers" : 0.1526,
          "twins" : 4.285e-05
        },
        "given-only" : {
          "namesakes" : 1.6e-05,
          "same-child" : 3.57e-06,
          "siblings" : 9.427e-06,
          "strangers" : 0.0005844,
          "twins" : 5.413e-06
        },
        "missing" : {
          "namesakes" : 1.6e-05,
          "same-child" : 3.553e-06,
          "siblings" : 2.421e-07,
          "strangers" : 1.426e-07,
          "twins" : 5.413e-06
        },
        "near-sound" : {
          "namesakes" : 1.226,
          "same-child" : 1.265e-05,
          "siblings" : 0.0007873,
          "strangers" : 0.4463,
          "twins" : 0.003395
        },
        "one-alike" : {
          "namesakes" : 74.57,
          "same-child" : 0.1864,
          "siblings" : 0.0008589,
          "strangers" : 0.2419,
          "twins" : 0.00457
        },
        "one-differs" : {
          "namesakes" : 0.5466,
          "same-child" : 0.00157,
          "siblings" : 0.1207,
          "strangers" : 0.01129,
          "twins" : 0.5566
        },
        "one-unknown" : {
          "namesakes" : 0.647,
          "same-child" : 0.01442,
          "siblings" : 5.081e-05,
          "strangers" : 0.01613,
          "twins" : 5.567e-05
        },
        "partly-alike" : {
          "namesakes" : 0.7169,
          "same-child" : 0.0005276,
          "siblings" : 0.02182,
          "strangers" : 0.03069,
          "twins" : 0.01283
        },
        "same" : {
          "namesakes" : 137800,
          "same-child" : 0.584,
          "siblings" : 0.000923,
          "strangers" : 1.129,
          "twins" : 0.006751
        },
        "sound" : {
          "namesakes" : 67.79,
          "same-child" : 0.1235,
          "siblings" : 0.001533,
          "strangers" : 0.5645,
          "twins" : 0.006921
        },
        "surname-only" : {
          "namesakes" : 12.29,
          "same-child" : 0.0005701,
          "siblings" : 0.8125,
          "strangers" : 1.149,
          "twins" : 0.3879
        },
        "truncated" : {
          "namesakes" : 6.877,
          "same-child" : 1.189e-05,
          "siblings" : 2.228e-05,
          "strangers" : 0.005377,
          "twins" : 6.723e-05
        }
      },
      "ethnicity different" : {
        "different" : {
          "namesakes" : 0.0003961,
          "same-child" : 0.0003635,
          "siblings" : 0.4522,
          "strangers" : 0.9932,
          "twins" : 0.0488
        },
        "former" : {
          "namesakes" : 1.611,
          "same-child" : 0.004827,
          "siblings" : 0.001685,
          "strangers" : 0.006401,
          "twins" : 0.002928
        },
        "given-only" : {
          "namesakes" : 0.0003923,
          "same-child" : 0.000362,
          "siblings" : 0.001685,
          "strangers" : 0.0001262,
          "twins" : 0.002928
        },
        "missing" : {
          "namesakes" : 0.0003923,
          "same-child" : 0.000362,
          "siblings" : 0.001685,
          "strangers" : 1.558e-06,
          "twins" : 0.002928
        },
        "near-sound" : {
          "namesakes" : 0.1116,
          "same-child" : 0.5501,
          "siblings" : 0.001685,
          "strangers" : 0.000443,
          "twins" : 0.002928
        },
        "one-alike" : {
          "namesakes" : 0.1116,
          "same-child" : 0.03577,
          "siblings" : 0.001685,
          "strangers" : 0.000443,
          "twins" : 0.002928
        },
        "one-differs" : {
          "namesakes" : 0.4005,
          "same-child" : 0.000848,
          "siblings" : 0.1685,
          "strangers" : 0.001782,
          "twins" : 0.2928
        },
        "one-unknown" : {
          "namesakes" : 0.1115,
          "same-child" : 0.001434,
          "siblings" : 0.001685,
          "strangers" : 0.000443,
          "twins" : 0.002928
        },
        "partly-alike" : {
          "namesakes" : 0.6865,
          "same-child" : 0.0003705,
          "siblings" : 0.08426,
          "strangers" : 0.005427,
          "twins" : 0.1464
        },
        "same" : {
          "namesakes" : 550.2,
          "same-child" : 0.1273,
          "siblings" : 5.617e-05,
          "strangers" : 0.006401,
          "twins" : 9.761e-05
        },
        "sound" : {
          "namesakes" : 0.1116,
          "same-child" : 0.2766,
          "siblings" : 0.00179,
          "strangers" : 0.001329,
          "twins" : 0.002928
        },
        "surname-only" : {
          "namesakes" : 21.85,
          "same-child" : 0.0003668,
          "siblings" : 0.2814,
          "strangers" : 0.1704,
          "twins" : 0.4884
        },
        "truncated" : {
          "namesakes" : 0.1115,
          "same-child" : 0.001207,
          "siblings" : 0.001685,
          "strangers" : 0.000443,
          "twins" : 0.002928
        }
      },
      "ethnicity missing" : {
        "different" : {
          "namesakes" : 0.002924,
          "same-child" : 0.003191,
          "siblings" : 0.04882,
          "strangers" : 0.07692,
          "twins" : 0.04882
        },
        "former" : {
          "namesakes" : 0.002924,
          "same-child" : 0.04255,
          "siblings" : 0.002929,
          "strangers" : 0.07692,
          "twins" : 0.002929
        },
        "given-only" : {
          "namesakes" : 0.002924,
          "same-child" : 0.003191,
          "siblings" : 0.002929,
          "strangers" : 0.07692,
          "twins" : 0.002929
        },
        "missing" : {
          "namesakes" : 0.002924,
          "same-child" : 0.003191,
          "siblings" : 0.002929,
          "strangers" : 0.07692,
          "twins" : 0.002929
        },
        "near-sound" : {
          "namesakes" : 0.002924,
          "same-child" : 0.01064,
          "siblings" : 0.002929,
          "strangers" : 0.07692,
          "twins" : 0.002929
        },
        "one-alike" : {
          "namesakes" : 0.002924,
          "same-child" : 0.05319,
          "siblings" : 0.002929,
          "strangers" : 0.07692,
          "twins" : 0.002929
        },
        "one-differs" : {
          "namesakes" : 0.002924,
          "same-child" : 0.005319,
          "siblings" : 0.2929,
          "strangers" : 0.07692,
          "twins" : 0.2929
        },
        "one-unknown" : {
          "namesakes" : 0.002924,
          "same-child" : 0.01064,
          "siblings" : 0.002929,
          "strangers" : 0.07692,
          "twins" : 0.002929
        },
        "partly-alike" : {
          "namesakes" : 0.002924,
          "same-child" : 0.003191,
          "siblings" : 0.1465,
          "strangers" : 0.07692,
          "twins" : 0.1465
        },
        "same" : {
          "namesakes" : 0.9649,
          "same-child" : 0.7979,
          "siblings" : 9.765e-05,
          "strangers" : 0.07692,
          "twins" : 9.765e-05
        },
        "sound" : {
          "namesakes" : 0.002924,
          "same-child" : 0.05319,
          "siblings" : 0.002929,
          "strangers" : 0.07692,
          "twins" : 0.002929
        },
        "surname-only" : {
          "namesakes" : 0.002924,
          "same-child" : 0.003191,
          "siblings" : 0.4882,
          "strangers" : 0.07692,
          "twins" : 0.4882
        },
        "truncated" : {
          "namesakes" : 0.002924,
          "same-child" : 0.01064,
          "siblings" : 0.002929,
          "strangers" : 0.07692,
          "twins" : 0.002929
        }
      },
      "ethnicity same-minority" : {
        "different" : {
          "namesakes" : 0.0002655,
          "same-child" : 0.0001389,
          "siblings" : 0.737,
          "strangers" : 0.9886,
          "twins" : 0.6631
        },
        "former" : {
          "namesakes" : 5.435,
          "same-child" : 0.07552,
          "siblings" : 0.0002376,
          "strangers" : 0.05681,
          "twins" : 0.0007802
        },
        "given-only" : {
          "namesakes" : 0.0002617,
          "same-child" : 3.624e-05,
          "siblings" : 0.0004236,
          "strangers" : 0.0003196,
          "twins" : 6.436e-05
        },
        "missing" : {
          "namesakes" : 0.0002617,
          "same-child" : 3.624e-05,
          "siblings" : 2.656e-06,
          "strangers" : 2.879e-06,
          "twins" : 6.436e-05
        },
        "near-sound" : {
          "namesakes" : 0.038,
          "same-child" : 0.0001215,
          "siblings" : 0.0002866,
          "strangers" : 0.0004171,
          "twins" : 0.001528
        },
        "one-alike" : {
          "namesakes" : 0.03861,
          "same-child" : 0.1472,
          "siblings" : 0.0002106,
          "strangers" : 0.002919,
          "twins" : 0.001359
        },
        "one-differs" : {
          "namesakes" : 0.007526,
          "same-child" : 0.03731,
          "siblings" : 0.03688,
          "strangers" : 0.03387,
          "twins" : 0.1654
        },
        "one-unknown" : {
          "namesakes" : 0.03792,
          "same-child" : 0.003906,
          "siblings" : 3.288e-05,
          "strangers" : 0.0004171,
          "twins" : 6.438e-05
        },
        "partly-alike" : {
          "namesakes" : 0.005337,
          "same-child" : 3.644e-05,
          "siblings" : 0.006241,
          "strangers" : 0.005225,
          "twins" : 0.00395
        },
        "same" : {
          "namesakes" : 2180,
          "same-child" : 0.572,
          "siblings" : 0.006551,
          "strangers" : 0.9153,
          "twins" : 0.0288
        },
        "sound" : {
          "namesakes" : 0.04262,
          "same-child" : 0.08324,
          "siblings" : 0.0005469,
          "strangers" : 0.004588,
          "twins" : 0.003779
        },
        "surname-only" : {
          "namesakes" : 0.005618,
          "same-child" : 0.0004727,
          "siblings" : 0.2114,
          "strangers" : 0.1752,
          "twins" : 0.1306
        },
        "truncated" : {
          "namesakes" : 0.04486,
          "same-child" : 0.08002,
          "siblings" : 0.0001456,
          "strangers" : 0.007924,
          "twins" : 0.000501
        }
      }
    },
    "number" : {
      "birth-date missing, hukou other" : {
        "crossed-birth" : {
          "namesakes" : 0.09091,
          "same-child" : 0.003175,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "different" : {
          "namesakes" : 0.09091,
          "same-child" : 0.03175,
          "siblings" : 0.2427,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "different-unchecked" : {
          "namesakes" : 0.09091,
          "same-child" : 0.003175,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "missing" : {
          "namesakes" : 0.09091,
          "same-child" : 0.1058,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "one-slip" : {
          "namesakes" : 0.09091,
          "same-child" : 0.1058,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "register-number" : {
          "namesakes" : 0.09091,
          "same-child" : 0.05291,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "same" : {
          "namesakes" : 0.09091,
          "same-child" : 0.6349,
          "siblings" : 0.0001213,
          "strangers" : 0.09091,
          "twins" : 0.0001079
        },
        "same-birth" : {
          "namesakes" : 0.09091,
          "same-child" : 0.05291,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "same-division" : {
          "namesakes" : 0.09091,
          "same-child" : 0.003175,
          "siblings" : 0.7281,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "same-division-and-birth" : {
          "namesakes" : 0.09091,
          "same-child" : 0.003175,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.9708
        },
        "same-unchecked" : {
          "namesakes" : 0.09091,
          "same-child" : 0.003175,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        }
      },
      "birth-date missing, hukou same" : {
        "crossed-birth" : {
          "namesakes" : 0.09091,
          "same-child" : 0.003175,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "different" : {
          "namesakes" : 0.09091,
          "same-child" : 0.03175,
          "siblings" : 0.2427,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "different-unchecked" : {
          "namesakes" : 0.09091,
          "same-child" : 0.003175,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "missing" : {
          "namesakes" : 0.09091,
          "same-child" : 0.1058,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "one-slip" : {
          "namesakes" : 0.09091,
          "same-child" : 0.1058,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "register-number" : {
          "namesakes" : 0.09091,
          "same-child" : 0.05291,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "same" : {
          "namesakes" : 0.09091,
          "same-child" : 0.6349,
          "siblings" : 0.0001213,
          "strangers" : 0.09091,
          "twins" : 0.0001079
        },
        "same-birth" : {
          "namesakes" : 0.09091,
          "same-child" : 0.05291,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "same-division" : {
          "namesakes" : 0.09091,
          "same-child" : 0.003175,
          "siblings" : 0.7281,
          "strangers" : 0.09091,
          "twins" : 0.003236
        },
        "same-division-and-birth" : {
          "namesakes" : 0.09091,
          "same-child" : 0.003175,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.9708
        },
        "same-unchecked" : {
          "namesakes" : 0.09091,
          "same-child" : 0.003175,
          "siblings" : 0.00364,
          "strangers" : 0.09091,
          "twins" : 0.003236
        }
      },
      "birth-date near, hukou other" : {
        "crossed-birth" : {
          "namesakes" : 2.283e-06,
          "same-child" : 0.000477,
          "siblings" : 0.001249,
          "strangers" : 2.283e-06,
          "twins" : 0.003235
        },
        "different" : {
          "namesakes" : 0.9387,
          "same-child" : 0.8295,
          "siblings" : 0.171,
          "strangers" : 0.9387,
          "twins" : 0.003235
        },
        "different-unchecked" : {
          "namesakes" : 0.01418,
          "same-child" : 0.0004903,
          "siblings" : 0.01319,
          "strangers" : 0.01418,
          "twins" : 0.003235
        },
        "missing" : {
          "namesakes" : 0.04703,
          "same-child" : 0.01698,
          "siblings" : 0.01003,
          "strangers" : 0.04703,
          "twins" : 0.003261
        },
        "one-slip" : {
          "namesakes" : 2.283e-06,
          "same-child" : 0.0159,
          "siblings" : 0.001249,
          "strangers" : 2.283e-06,
          "twins" : 0.003235
        },
        "register-number" : {
          "namesakes" : 2.283e-06,
          "same-child" : 0.00795,
          "siblings" : 0.001249,
          "strangers" : 2.283e-06,
          "twins" : 0.003235
        },
        "same" : {
          "namesakes" : 2.283e-06,
          "same-child" : 0.1004,
          "siblings" : 4.163e-05,
          "strangers" : 2.283e-06,
          "twins" : 0.0001078
        },
        "same-birth" : {
          "namesakes" : 2.283e-06,
          "same-child" : 0.007975,
          "siblings" : 0.001249,
          "strangers" : 2.283e-06,
          "twins" : 0.003235
        },
        "same-division" : {
          "namesakes" : 7.535e-05,
          "same-child" : 0.01933,
          "siblings" : 0.7983,
          "strangers" : 7.535e-05,
          "twins" : 0.003415
        },
        "same-division-and-birth" : {
          "namesakes" : 2.283e-06,
          "same-child" : 0.000477,
          "siblings" : 0.001249,
          "strangers" : 2.283e-06,
          "twins" : 0.9706
        },
        "same-unchecked" : {
          "namesakes" : 2.283e-06,
          "same-child" : 0.000477,
          "siblings" : 0.001249,
          "strangers" : 2.283e-06,
          "twins" : 0.003235
        }
      },
      "birth-date near, hukou same" : {
        "crossed-birth" : {
          "namesakes" : 3.616e-07,
          "same-child" : 0.0008629,
          "siblings" : 0.0004375,
          "strangers" : 3.616e-07,
          "twins" : 0.003236
        },
        "different" : {
          "namesakes" : 3.616e-07,
          "same-child" : 0.008629,
          "siblings" : 0.02917,
          "strangers" : 3.616e-07,
          "twins" : 0.003236
        },
        "different-unchecked" : {
          "namesakes" : 0.01197,
          "same-child" : 0.005518,
          "siblings" : 0.08786,
          "strangers" : 0.01197,
          "twins" : 0.003239
        },
        "missing" : {
          "namesakes" : 0.047,
          "same-child" : 0.1268,
          "siblings" : 0.08353,
          "strangers" : 0.047,
          "twins" : 0.003242
        },
        "one-slip" : {
          "namesakes" : 3.616e-07,
          "same-child" : 0.1644,
          "siblings" : 0.0004378,
          "strangers" : 3.616e-07,
          "twins" : 0.003237
        },
        "register-number" : {
          "namesakes" : 3.616e-07,
          "same-child" : 0.01438,
          "siblings" : 0.0004375,
          "strangers" : 3.616e-07,
          "twins" : 0.003236
        },
        "same" : {
          "namesakes" : 3.616e-07,
          "same-child" : 0.6619,
          "siblings" : 1.458e-05,
          "strangers" : 3.616e-07,
          "twins" : 0.0001079
        },
        "same-birth" : {
          "namesakes" : 3.616e-07,
          "same-child" : 0.01438,
          "siblings" : 0.0004375,
          "strangers" : 3.616e-07,
          "twins" : 0.003236
        },
        "same-division" : {
          "namesakes" : 0.941,
          "same-child" : 0.001396,
          "siblings" : 0.7968,
          "strangers" : 0.941,
          "twins" : 0.00324
        },
        "same-division-and-birth" : {
          "namesakes" : 3.616e-07,
          "same-child" : 0.0008629,
          "siblings" : 0.0004375,
          "strangers" : 3.616e-07,
          "twins" : 0.9708
        },
        "same-unchecked" : {
          "namesakes" : 3.616e-07,
          "same-child" : 0.0008629,
          "siblings" : 0.0004375,
          "strangers" : 3.616e-07,
          "twins" : 0.003236
        }
      },
      "birth-date other, hukou other" : {
        "crossed-birth" : {
          "namesakes" : 2.771e-07,
          "same-child" : 0.0006846,
          "siblings" : 1.025e-05,
          "strangers" : 2.771e-07,
          "twins" : 0.003234
        },
        "different" : {
          "namesakes" : 0.939,
          "same-child" : 0.7335,
          "siblings" : 0.2191,
          "strangers" : 0.939,
          "twins" : 0.003234
        },
        "different-unchecked" : {
          "namesakes" : 0.01369,
          "same-child" : 0.0007122,
          "siblings" : 0.01916,
          "strangers" : 0.01369,
          "twins" : 0.003236
        },
        "missing" : {
          "namesakes" : 0.04724,
          "same-child" : 0.02337,
          "siblings" : 0.03982,
          "strangers" : 0.04724,
          "twins" : 0.003234
        },
        "one-slip" : {
          "namesakes" : 2.771e-07,
          "same-child" : 0.02282,
          "siblings" : 1.025e-05,
          "strangers" : 2.771e-07,
          "twins" : 0.003234
        },
        "register-number" : {
          "namesakes" : 2.771e-07,
          "same-child" : 0.01141,
          "siblings" : 1.025e-05,
          "strangers" : 2.771e-07,
          "twins" : 0.003234
        },
        "same" : {
          "namesakes" : 2.771e-07,
          "same-child" : 0.1369,
          "siblings" : 3.415e-07,
          "strangers" : 2.771e-07,
          "twins" : 0.0001078
        },
        "same-birth" : {
          "namesakes" : 2.771e-07,
          "same-child" : 0.01141,
          "siblings" : 1.025e-05,
          "strangers" : 2.771e-07,
          "twins" : 0.003234
        },
        "same-division" : {
          "namesakes" : 4.849e-05,
          "same-child" : 0.05786,
          "siblings" : 0.7218,
          "strangers" : 4.849e-05,
          "twins" : 0.003839
        },
        "same-division-and-birth" : {
          "namesakes" : 2.771e-07,
          "same-child" : 0.0006846,
          "siblings" : 1.025e-05,
          "strangers" : 2.771e-07,
          "twins" : 0.9702
        },
        "same-unchecked" : {
          "namesakes" : 2.771e-07,
          "same-child" : 0.0006846,
          "siblings" : 1.025e-05,
          "strangers" : 2.771e-07,
          "twins" : 0.003234
        }
      },
      "birth-date other, hukou same" : {
        "crossed-birth" : {
          "namesakes" : 2.843e-07,
          "same-child" : 0.001061,
          "siblings" : 2.837e-07,
          "strangers" : 2.843e-07,
          "twins" : 0.003236
        },
        "different" : {
          "namesakes" : 2.843e-07,
          "same-child" : 0.01061,
          "siblings" : 1.891e-05,
          "strangers" : 2.843e-07,
          "twins" : 0.003236
        },
        "different-unchecked" : {
          "namesakes" : 0.01232,
          "same-child" : 0.06125,
          "siblings" : 0.009839,
          "strangers" : 0.01232,
          "twins" : 0.003312
        },
        "missing" : {
          "namesakes" : 0.04729,
          "same-child" : 0.1061,
          "siblings" : 0.04532,
          "strangers" : 0.04729,
          "twins" : 0.003273
        },
        "one-slip" : {
          "namesakes" : 2.843e-07,
          "same-child" : 0.03536,
          "siblings" : 2.837e-07,
          "strangers" : 2.843e-07,
          "twins" : 0.003236
        },
        "register-number" : {
          "namesakes" : 2.843e-07,
          "same-child" : 0.01768,
          "siblings" : 2.837e-07,
          "strangers" : 2.843e-07,
          "twins" : 0.003236
        },
        "same" : {
          "namesakes" : 2.843e-07,
          "same-child" : 0.2122,
          "siblings" : 9.457e-09,
          "strangers" : 2.843e-07,
          "twins" : 0.0001079
        },
        "same-birth" : {
          "namesakes" : 2.843e-07,
          "same-child" : 0.01768,
          "siblings" : 2.837e-07,
          "strangers" : 2.843e-07,
          "twins" : 0.003236
        },
        "same-division" : {
          "namesakes" : 0.9404,
          "same-child" : 0.5359,
          "siblings" : 0.9448,
          "strangers" : 0.9404,
          "twins" : 0.003243
        },
        "same-division-and-birth" : {
          "namesakes" : 2.843e-07,
          "same-child" : 0.001061,
          "siblings" : 2.837e-07,
          "strangers" : 2.843e-07,
          "twins" : 0.9707
        },
        "same-unchecked" : {
          "namesakes" : 2.843e-07,
          "same-child" : 0.001061,
          "siblings" : 2.837e-07,
          "strangers" : 2.843e-07,
          "twins" : 0.003236
        }
      },
      "birth-date related, hukou other" : {
        "crossed-birth" : {
          "namesakes" : 2.351e-05,
          "same-child" : 8.327e-05,
          "siblings" : 0.003119,
          "strangers" : 2.351e-05,
          "twins" : 0.002695
        },
        "different" : {
          "namesakes" : 0.9223,
          "same-child" : 0.8835,
          "siblings" : 0.3251,
          "strangers" : 0.9223,
          "twins" : 0.09088
        },
        "different-unchecked" : {
          "namesakes" : 0.02615,
          "same-child" : 0.0001044,
          "siblings" : 0.003121,
          "strangers" : 0.02615,
          "twins" : 0.002695
        },
        "missing" : {
          "namesakes" : 0.04838,
          "same-child" : 0.02167,
          "siblings" : 0.003964,
          "strangers" : 0.04838,
          "twins" : 0.02536
        },
        "one-slip" : {
          "namesakes" : 7.837e-06,
          "same-child" : 0.01589,
          "siblings" : 0.003119,
          "strangers" : 7.837e-06,
          "twins" : 0.002705
        },
        "register-number" : {
          "namesakes" : 7.837e-06,
          "same-child" : 0.001388,
          "siblings" : 0.003119,
          "strangers" : 7.837e-06,
          "twins" : 0.002695
        },
        "same" : {
          "namesakes" : 7.837e-06,
          "same-child" : 0.07436,
          "siblings" : 0.000104,
          "strangers" : 7.837e-06,
          "twins" : 9.013e-05
        },
        "same-birth" : {
          "namesakes" : 0.002672,
          "same-child" : 0.00272,
          "siblings" : 0.003119,
          "strangers" : 0.002672,
          "twins" : 0.002695
        },
        "same-division" : {
          "namesakes" : 0.0003997,
          "same-child" : 9.977e-05,
          "siblings" : 0.6489,
          "strangers" : 0.0003997,
          "twins" : 0.003544
        },
        "same-division-and-birth" : {
          "namesakes" : 7.837e-06,
          "same-child" : 8.366e-05,
          "siblings" : 0.003146,
          "strangers" : 7.837e-06,
          "twins" : 0.8639
        },
        "same-unchecked" : {
          "namesakes" : 7.837e-06,
          "same-child" : 8.327e-05,
          "siblings" : 0.003119,
          "strangers" : 7.837e-06,
          "twins" : 0.002768
        }
      },
      "birth-date related, hukou same" : {
        "crossed-birth" : {
          "namesakes" : 7.026e-07,
          "same-child" : 1.896e-05,
          "siblings" : 0.0004949,
          "strangers" : 7.026e-07,
          "twins" : 0.0009494
        },
        "different" : {
          "namesakes" : 7.026e-07,
          "same-child" : 0.0001896,
          "siblings" : 0.033,
          "strangers" : 7.026e-07,
          "twins" : 0.0009494
        },
        "different-unchecked" : {
          "namesakes" : 0.0119,
          "same-child" : 0.001024,
          "siblings" : 0.01907,
          "strangers" : 0.0119,
          "twins" : 0.06562
        },
        "missing" : {
          "namesakes" : 0.04698,
          "same-child" : 0.1682,
          "siblings" : 0.04164,
          "strangers" : 0.04698,
          "twins" : 0.08153
        },
        "one-slip" : {
          "namesakes" : 7.026e-07,
          "same-child" : 0.2133,
          "siblings" : 0.000495,
          "strangers" : 7.026e-07,
          "twins" : 0.0009642
        },
        "register-number" : {
          "namesakes" : 7.026e-07,
          "same-child" : 0.0003161,
          "siblings" : 0.0004949,
          "strangers" : 7.026e-07,
          "twins" : 0.0009494
        },
        "same" : {
          "namesakes" : 7.026e-07,
          "same-child" : 0.6117,
          "siblings" : 1.65e-05,
          "strangers" : 7.026e-07,
          "twins" : 3.165e-05
        },
        "same-birth" : {
          "namesakes" : 7.026e-07,
          "same-child" : 0.0003161,
          "siblings" : 0.0004949,
          "strangers" : 7.026e-07,
          "twins" : 0.0009494
        },
        "same-division" : {
          "namesakes" : 0.9411,
          "same-child" : 0.000455,
          "siblings" : 0.9033,
          "strangers" : 0.9411,
          "twins" : 0.001625
        },
        "same-division-and-birth" : {
          "namesakes" : 1.475e-05,
          "same-child" : 0.004529,
          "siblings" : 0.0005246,
          "strangers" : 1.475e-05,
          "twins" : 0.8455
        },
        "same-unchecked" : {
          "namesakes" : 7.026e-07,
          "same-child" : 1.896e-05,
          "siblings" : 0.0004949,
          "strangers" : 7.026e-07,
          "twins" : 0.0009494
        }
      },
      "birth-date same, hukou other" : {
        "crossed-birth" : {
          "namesakes" : 0.006182,
          "same-child" : 0.0004169,
          "siblings" : 0.00364,
          "strangers" : 0.006182,
          "twins" : 0.0002215
        },
        "different" : {
          "namesakes" : 9.229e-06,
          "same-child" : 0.0002977,
          "siblings" : 0.2427,
          "strangers" : 9.229e-06,
          "twins" : 0.0002178
        },
        "different-unchecked" : {
          "namesakes" : 0.01297,
          "same-child" : 0.001977,
          "siblings" : 0.00364,
          "strangers" : 0.01297,
          "twins" : 0.02081
        },
        "missing" : {
          "namesakes" : 0.0472,
          "same-child" : 0.02942,
          "siblings" : 0.00364,
          "strangers" : 0.0472,
          "twins" : 0.02543
        },
        "one-slip" : {
          "namesakes" : 1.264e-07,
          "same-child" : 0.04038,
          "siblings" : 0.00364,
          "strangers" : 1.264e-07,
          "twins" : 0.0002792
        },
        "register-number" : {
          "namesakes" : 1.264e-07,
          "same-child" : 0.0004962,
          "siblings" : 0.00364,
          "strangers" : 1.264e-07,
          "twins" : 0.0002178
        },
        "same" : {
          "namesakes" : 1.264e-07,
          "same-child" : 0.07597,
          "siblings" : 0.0001213,
          "strangers" : 1.264e-07,
          "twins" : 7.283e-06
        },
        "same-birth" : {
          "namesakes" : 0.9336,
          "same-child" : 0.8266,
          "siblings" : 0.00364,
          "strangers" : 0.9336,
          "twins" : 0.0615
        },
        "same-division" : {
          "namesakes" : 1.264e-07,
          "same-child" : 2.977e-05,
          "siblings" : 0.7281,
          "strangers" : 1.264e-07,
          "twins" : 0.0002178
        },
        "same-division-and-birth" : {
          "namesakes" : 3.123e-05,
          "same-child" : 0.02438,
          "siblings" : 0.00364,
          "strangers" : 3.123e-05,
          "twins" : 0.8909
        },
        "same-unchecked" : {
          "namesakes" : 1.264e-07,
          "same-child" : 2.977e-05,
          "siblings" : 0.00364,
          "strangers" : 1.264e-07,
          "twins" : 0.0002178
        }
      },
      "birth-date same, hukou same" : {
        "crossed-birth" : {
          "namesakes" : 0.005909,
          "same-child" : 4.741e-06,
          "siblings" : 0.00364,
          "strangers" : 0.005909,
          "twins" : 5.894e-06
        },
        "different" : {
          "namesakes" : 5.046e-06,
          "same-child" : 4.739e-05,
          "siblings" : 0.2427,
          "strangers" : 5.046e-06,
          "twins" : 5.684e-06
        },
        "different-unchecked" : {
          "namesakes" : 0.01267,
          "same-child" : 0.0009585,
          "siblings" : 0.003642,
          "strangers" : 0.01267,
          "twins" : 0.007399
        },
        "missing" : {
          "namesakes" : 0.04801,
          "same-child" : 0.1859,
          "siblings" : 0.00364,
          "strangers" : 0.04801,
          "twins" : 0.04164
        },
        "one-slip" : {
          "namesakes" : 0.0004895,
          "same-child" : 0.2492,
          "siblings" : 0.00364,
          "strangers" : 0.0004895,
          "twins" : 5.81e-06
        },
        "register-number" : {
          "namesakes" : 5.046e-06,
          "same-child" : 0.0009735,
          "siblings" : 0.00364,
          "strangers" : 5.046e-06,
          "twins" : 6.957e-06
        },
        "same" : {
          "namesakes" : 5.046e-06,
          "same-child" : 0.5589,
          "siblings" : 0.0001213,
          "strangers" : 5.046e-06,
          "twins" : 1.897e-07
        },
        "same-birth" : {
          "namesakes" : 5.046e-06,
          "same-child" : 7.898e-05,
          "siblings" : 0.00364,
          "strangers" : 5.046e-06,
          "twins" : 5.684e-06
        },
        "same-division" : {
          "namesakes" : 5.046e-06,
          "same-child" : 4.739e-06,
          "siblings" : 0.7281,
          "strangers" : 5.046e-06,
          "twins" : 5.684e-06
        },
        "same-division-and-birth" : {
          "namesakes" : 0.9329,
          "same-child" : 0.00396,
          "siblings" : 0.00364,
          "strangers" : 0.9329,
          "twins" : 0.9509
        },
        "same-unchecked" : {
          "namesakes" : 5.046e-06,
          "same-child" : 4.739e-06,
          "siblings" : 0.00364,
          "strangers" : 5.046e-06,
          "twins" : 5.684e-06
        }
      }
    },
    "phone" : {
      "guardian alike" : {
        "different" : {
          "namesakes" : 0.8318,
          "same-child" : 0.1966,
          "siblings" : 0.04063,
          "strangers" : 0.8318,
          "twins" : 0.04037
        },
        "missing" : {
          "namesakes" : 0.1402,
          "same-child" : 0.07853,
          "siblings" : 0.05018,
          "strangers" : 0.1402,
          "twins" : 0.05022
        },
        "one-slip" : {
          "namesakes" : 0.009346,
          "same-child" : 0.002943,
          "siblings" : 0.003011,
          "strangers" : 0.009346,
          "twins" : 0.003011
        },
        "same" : {
          "namesakes" : 0.009346,
          "same-child" : 0.719,
          "siblings" : 0.9032,
          "strangers" : 0.009346,
          "twins" : 0.9034
        },
        "shared" : {
          "namesakes" : 0.009346,
          "same-child" : 0.002943,
          "siblings" : 0.003011,
          "strangers" : 0.009346,
          "twins" : 0.003011
        }
      },
      "guardian different" : {
        "different" : {
          "namesakes" : 0.9029,
          "same-child" : 0.7475,
          "siblings" : 0.0004292,
          "strangers" : 0.9029,
          "twins" : 0.8838
        },
        "missing" : {
          "namesakes" : 0.09711,
          "same-child" : 0.09693,
          "siblings" : 0.0006684,
          "strangers" : 0.09711,
          "twins" : 0.09431
        },
        "one-slip" : {
          "namesakes" : 3.023e-07,
          "same-child" : 1.479e-05,
          "siblings" : 1.617e-05,
          "strangers" : 3.023e-07,
          "twins" : 3.635e-05
        },
        "same" : {
          "namesakes" : 3.023e-07,
          "same-child" : 0.1555,
          "siblings" : 0.9977,
          "strangers" : 3.023e-07,
          "twins" : 0.02179
        },
        "shared" : {
          "namesakes" : 3.023e-07,
          "same-child" : 1.479e-05,
          "siblings" : 0.001191,
          "strangers" : 3.023e-07,
          "twins" : 3.635e-05
        }
      },
      "guardian missing" : {
        "different" : {
          "namesakes" : 0.9034,
          "same-child" : 0.208,
          "siblings" : 2.618e-05,
          "strangers" : 0.9034,
          "twins" : 0.1813
        },
        "missing" : {
          "namesakes" : 0.0966,
          "same-child" : 0.101,
          "siblings" : 2.599e-05,
          "strangers" : 0.0966,
          "twins" : 0.09963
        },
        "one-slip" : {
          "namesakes" : 1.629e-06,
          "same-child" : 2.339e-05,
          "siblings" : 1.485e-06,
          "strangers" : 1.629e-06,
          "twins" : 3.306e-05
        },
        "same" : {
          "namesakes" : 1.629e-06,
          "same-child" : 0.6909,
          "siblings" : 0.9999,
          "strangers" : 1.629e-06,
          "twins" : 0.719
        },
        "shared" : {
          "namesakes" : 1.629e-06,
          "same-child" : 2.339e-05,
          "siblings" : 1.498e-05,
          "strangers" : 1.629e-06,
          "twins" : 3.306e-05
        }
      },
      "guardian same" : {
        "different" : {
          "namesakes" : 0.8298,
          "same-child" : 0.1447,
          "siblings" : 1.143e-05,
          "strangers" : 0.8298,
          "twins" : 0.01911
        },
        "missing" : {
          "namesakes" : 0.1064,
          "same-child" : 0.09205,
          "siblings" : 0.0001968,
          "strangers" : 0.1064,
          "twins" : 0.09598
        },
        "one-slip" : {
          "namesakes" : 0.02128,
          "same-child" : 4.68e-06,
          "siblings" : 2.741e-07,
          "strangers" : 0.02128,
          "twins" : 7.305e-06
        },
        "same" : {
          "namesakes" : 0.02128,
          "same-child" : 0.7632,
          "siblings" : 0.9998,
          "strangers" : 0.02128,
          "twins" : 0.8849
        },
        "shared" : {
          "namesakes" : 0.02128,
          "same-child" : 5.591e-05,
          "siblings" : 1.614e-05,
          "strangers" : 0.02128,
          "twins" : 7.306e-06
        }
      },
      "guardian surname-only" : {
        "different" : {
          "namesakes" : 0.9029,
          "same-child" : 0.7255,
          "siblings" : 0.2162,
          "strangers" : 0.9029,
          "twins" : 0.4644
        },
        "missing" : {
          "namesakes" : 0.09701,
          "same-child" : 0.1057,
          "siblings" : 0.06279,
          "strangers" : 0.09701,
          "twins" : 0.166
        },
        "one-slip" : {
          "namesakes" : 1.289e-05,
          "same-child" : 0.0002993,
          "siblings" : 0.001799,
          "strangers" : 1.289e-05,
          "twins" : 0.001224
        },
        "same" : {
          "namesakes" : 1.289e-05,
          "same-child" : 0.1682,
          "siblings" : 0.7174,
          "strangers" : 1.289e-05,
          "twins" : 0.3671
        },
        "shared" : {
          "namesakes" : 1.289e-05,
          "same-child" : 0.0002993,
          "siblings" : 0.001802,
          "strangers" : 1.289e-05,
          "twins" : 0.001224
        }
      }
    },
    "school" : {
      "hukou different" : {
        "different" : {
          "namesakes" : 0.9776,
          "same-child" : 0.6353,
          "siblings" : 0.2285,
          "strangers" : 0.9776,
          "twins" : 0.002093
        },
        "missing" : {
          "namesakes" : 3.222e-07,
          "same-child" : 4.347e-05,
          "siblings" : 7.517e-05,
          "strangers" : 3.222e-07,
          "twins" : 0.001831
        },
        "same" : {
          "namesakes" : 1.515e-05,
          "same-child" : 0.02702,
          "siblings" : 0.1997,
          "strangers" : 1.515e-05,
          "twins" : 0.6881
        },
        "same-county" : {
          "namesakes" : 0.0001937,
          "same-child" : 0.1008,
          "siblings" : 0.4892,
          "strangers" : 0.0001937,
          "twins" : 0.3043
        },
        "same-prefecture" : {
          "namesakes" : 0.00189,
          "same-child" : 0.022,
          "siblings" : 0.00915,
          "strangers" : 0.00189,
          "twins" : 0.001862
        },
        "same-province" : {
          "namesakes" : 0.02028,
          "same-child" : 0.2148,
          "siblings" : 0.0734,
          "strangers" : 0.02028,
          "twins" : 0.001878
        }
      },
      "hukou missing" : {
        "different" : {
          "namesakes" : 0.7951,
          "same-child" : 0.5429,
          "siblings" : 0.007973,
          "strangers" : 0.7951,
          "twins" : 0.01301
        },
        "missing" : {
          "namesakes" : 5.74e-06,
          "same-child" : 0.0001263,
          "siblings" : 1.12e-05,
          "strangers" : 5.74e-06,
          "twins" : 0.0002225
        },
        "same" : {
          "namesakes" : 0.0002354,
          "same-child" : 0.05095,
          "siblings" : 0.268,
          "strangers" : 0.0002354,
          "twins" : 0.8343
        },
        "same-county" : {
          "namesakes" : 0.001372,
          "same-child" : 0.1626,
          "siblings" : 0.7211,
          "strangers" : 0.001372,
          "twins" : 0.152
        },
        "same-prefecture" : {
          "namesakes" : 0.0124,
          "same-child" : 0.0213,
          "siblings" : 0.0001498,
          "strangers" : 0.0124,
          "twins" : 0.0002311
        },
        "same-province" : {
          "namesakes" : 0.1909,
          "same-child" : 0.2221,
          "siblings" : 0.002819,
          "strangers" : 0.1909,
          "twins" : 0.000232
        }
      },
      "hukou same" : {
        "different" : {
          "namesakes" : 0.1063,
          "same-child" : 0.5933,
          "siblings" : 0.01084,
          "strangers" : 0.1063,
          "twins" : 0.01064
        },
        "missing" : {
          "namesakes" : 1.267e-07,
          "same-child" : 3.546e-06,
          "siblings" : 2.428e-07,
          "strangers" : 1.267e-07,
          "twins" : 5.455e-06
        },
        "same" : {
          "namesakes" : 0.08764,
          "same-child" : 0.05605,
          "siblings" : 0.2676,
          "strangers" : 0.08764,
          "twins" : 0.8711
        },
        "same-county" : {
          "namesakes" : 0.6218,
          "same-child" : 0.09312,
          "siblings" : 0.717,
          "strangers" : 0.6218,
          "twins" : 0.1136
        },
        "same-prefecture" : {
          "namesakes" : 0.01446,
          "same-child" : 0.02199,
          "siblings" : 0.0003951,
          "strangers" : 0.01446,
          "twins" : 0.0005987
        },
        "same-province" : {
          "namesakes" : 0.1698,
          "same-child" : 0.2355,
          "siblings" : 0.004109,
          "strangers" : 0.1698,
          "twins" : 0.0041
        }
      },
      "hukou same-county" : {
        "different" : {
          "namesakes" : 0.1667,
          "same-child" : 0.497,
          "siblings" : 0.003119,
          "strangers" : 0.1667,
          "twins" : 0.003119
        },
        "missing" : {
          "namesakes" : 0.1667,
          "same-child" : 0.002982,
          "siblings" : 0.003119,
          "strangers" : 0.1667,
          "twins" : 0.003119
        },
        "same" : {
          "namesakes" : 0.1667,
          "same-child" : 0.0994,
          "siblings" : 0.5198,
          "strangers" : 0.1667,
          "twins" : 0.5198
        },
        "same-county" : {
          "namesakes" : 0.1667,
          "same-child" : 0.1988,
          "siblings" : 0.4678,
          "strangers" : 0.1667,
          "twins" : 0.4678
        },
        "same-prefecture" : {
          "namesakes" : 0.1667,
          "same-child" : 0.002982,
          "siblings" : 0.003119,
          "strangers" : 0.1667,
          "twins" : 0.003119
        },
        "same-province" : {
          "namesakes" : 0.1667,
          "same-child" : 0.1988,
          "siblings" : 0.003119,
          "strangers" : 0.1667,
          "twins" : 0.003119
        }
      },
      "hukou same-prefecture" : {
        "different" : {
          "namesakes" : 0.1119,
          "same-child" : 0.6293,
          "siblings" : 0.2494,
          "strangers" : 0.1119,
          "twins" : 0.003081
        },
        "missing" : {
          "namesakes" : 1.616e-05,
          "same-child" : 0.0005366,
          "siblings" : 0.000748,
          "strangers" : 1.616e-05,
          "twins" : 0.003019
        },
        "same" : {
          "namesakes" : 0.0001454,
          "same-child" : 0.05089,
          "siblings" : 0.2521,
          "strangers" : 0.0001454,
          "twins" : 0.5349
        },
        "same-county" : {
          "namesakes" : 0.001438,
          "same-child" : 0.1413,
          "siblings" : 0.4083,
          "strangers" : 0.001438,
          "twins" : 0.453
        },
        "same-prefecture" : {
          "namesakes" : 0.7199,
          "same-child" : 0.05985,
          "siblings" : 0.02473,
          "strangers" : 0.7199,
          "twins" : 0.003024
        },
        "same-province" : {
          "namesakes" : 0.1666,
          "same-child" : 0.1182,
          "siblings" : 0.06471,
          "strangers" : 0.1666,
          "twins" : 0.00303
        }
      },
      "hukou same-province" : {
        "different" : {
          "namesakes" : 0.114,
          "same-child" : 0.6195,
          "siblings" : 0.2426,
          "strangers" : 0.114,
          "twins" : 0.002422
        },
        "missing" : {
          "namesakes" : 1.318e-06,
          "same-child" : 5.115e-05,
          "siblings" : 8.607e-05,
          "strangers" : 1.318e-06,
          "twins" : 0.002382
        },
        "same" : {
          "namesakes" : 9.623e-05,
          "same-child" : 0.02957,
          "siblings" : 0.2099,
          "strangers" : 9.623e-05,
          "twins" : 0.6011
        },
        "same-county" : {
          "namesakes" : 0.001275,
          "same-child" : 0.09779,
          "siblings" : 0.4567,
          "strangers" : 0.001275,
          "twins" : 0.3889
        },
        "same-prefecture" : {
          "namesakes" : 0.01078,
          "same-child" : 0.01642,
          "siblings" : 0.007453,
          "strangers" : 0.01078,
          "twins" : 0.002399
        },
        "same-province" : {
          "namesakes" : 0.8738,
          "same-child" : 0.2367,
          "siblings" : 0.08322,
          "strangers" : 0.8738,
          "twins" : 0.002776
        }
      }
    },
    "sex" : {
      "always" : {
        "different" : {
          "namesakes" : 0.4974,
          "same-child" : 0.05193,
          "siblings" : 0.4971,
          "strangers" : 0.4974,
          "twins" : 0.3734
        },
        "missing" : {
          "namesakes" : 2.5e-07,
          "same-child" : 3.042e-06,
          "siblings" : 2.266e-07,
          "strangers" : 2.5e-07,
          "twins" : 5.106e-06
        },
        "same" : {
          "namesakes" : 0.5026,
          "same-child" : 0.9481,
          "siblings" : 0.5029,
          "strangers" : 0.5026,
          "twins" : 0.6266
        }
      }
    }
  },
  "registrationsPerRequest" : 0.3,
  "source" : "built in: synthesise --registrations 2000000 --seed 2026"
}
"""#
