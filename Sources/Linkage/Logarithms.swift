import Foundation

extension Double {
  var log2: Double { Foundation.log2(self) }
  var exp2: Double { Foundation.exp2(self) }
}
