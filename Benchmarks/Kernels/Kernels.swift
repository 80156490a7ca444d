import Benchmark
import Engine
import Foundation
import Identity
import Linkage
import Submission

/// The stages of a run one by one, each over all that `Benchmarks/kernels` has synthesised; one worker where none are named.
let benchmarks: @Sendable () -> Void = {
  // SAFETY: set before any benchmark runs.
  unsafe Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .cpuTotal, .throughput], warmupIterations: 1, maxDuration: .seconds(3))
  let data = Data.shared

  // What the others are compared with on another machine: nothing of it is ours.
  Benchmark("calibration: XXH3 of a million times 32 bytes") { benchmark in
    var sum: UInt64 = 0
    for start in 0..<1_000_000 { sum &+= Hash.bytes(data.bytes.span.extracting(start..<start + 32), seed: sum) }
    blackHole(sum)
  }

  Benchmark("decompress and cut into chunks") { benchmark in
    for path in data.registerPaths { blackHole(try data.chunks(of: path).count) }
  }

  Benchmark("split, parse and normalise rows") { benchmark in
    var rows = 0
    for (header, chunks) in data.chunks {
      var parser = RowParser(header: header, on: data.day)
      for chunk in chunks { rows += try parser.parse(chunk).registrations.count }
    }
    blackHole(rows)
  }

  Benchmark("blocking keys") { benchmark in
    var sum: UInt64 = 0
    BlockingKeyMaker(seed: 1).forEachRun(
      of: data.registrations.span, firstOrdinal: 0, rules: BlockingRule.allCases
    ) { _, keys in
      for index in keys.indices { sum &+= keys[index].hash }
    }
    blackHole(sum)
  }

  Benchmark("sort: 32,000 words at a time, by 16 bits") { benchmark in
    var scratch: [UInt64] = []
    for start in stride(from: 0, to: data.words.count, by: 32_000) {
      var words = Array(data.words[start..<min(start + 32_000, data.words.count)])
      RadixSort.sort(&words, scratch: &scratch, shift: 48, bits: 16)
      blackHole(words)
    }
  }

  Benchmark("candidate pairs: keys, partitions, repeated ones sorted, blocks") { benchmark in
    blackHole(try CandidateSearch(data.table, workers: Workers(count: 1), seed: 1).run().statistics.count)
  }

  Benchmark("term frequencies") { benchmark in
    var frequencies = TermFrequencies(expected: data.registrations.count)
    frequencies.count(data.registrations.span)
    blackHole(frequencies.tally)
  }

  Benchmark("compare and weigh \(data.pairs.count) pairs that share a key") { benchmark in
    var kept = 0
    let (judge, registrations) = (data.judge, data.registrations)
    for (a, b) in data.pairs where judge.judge(registrations[a], registrations[b]) != nil { kept += 1 }
    blackHole(kept)
  }

  Benchmark("compare and weigh \(data.pairs.count) pairs in full") { benchmark in
    var sum: Float = 0
    let (comparer, scorer, registrations) = (data.judge.comparer, data.judge.scorer, data.registrations)
    for (a, b) in data.pairs { sum += scorer.weigh(comparer.compare(registrations[a], registrations[b])).bits }
    blackHole(sum)
  }

  Benchmark("sweep of a table, all workers") { benchmark in
    blackHole(try SweepJoin(workers: Workers(), model: .builtIn).run(data.table).links.count)
  }

  Benchmark("check of requests against a table in files, all workers") { benchmark in
    let run = CheckRun(requests: data.stream(.late), sources: data.stream(.register), model: .builtIn)
    let sources = try Sources(data.registerPaths, workers: Workers())
    blackHole(try run.run(requestPaths: data.latePaths, sources: sources).answers.count)
  }
}
