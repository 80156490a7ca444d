import Identity
import Trust

/// What happened to a submission that is not admitted, and what each side does about it.
public struct RefusalAdvice: Sendable, Hashable {
  public var reason: Text
  public var province: Text
  public var ministry: Text

  /// All of it in one line, for a file beside one in quarantine.
  public var text: Text {
    Text(
      "\(reason.chinese)。报送单位：\(province.chinese)。接收单位：\(ministry.chinese)。",
      "\(reason.english). Province: \(province.english). Ministry: \(ministry.english).")
  }
}

extension TrustError {
  public var advice: RefusalAdvice {
    RefusalAdvice(reason: reason, province: forProvince, ministry: forMinistry)
  }

  private var reason: Text {
    switch self {
    case .nameMalformed:
      Text(
        "文件名不是 chachong pack 所给的，应如 410000-20261124-late-001.csv.zst",
        "the file's name is not one that chachong pack gives, such as 410000-20261124-late-001.csv.zst")
    case .notRegularFile(let type):
      Text("不是普通文件，而是\(type.text.chinese)", "it is no regular file but \(type.text.english)")
    case .cannotRead(let error): Text("无法读取（\(error)）", "it cannot be read (\(error))")
    case .cannotWrite(let error): Text("无法写入副本（\(error)）", "its copy cannot be written (\(error))")
    case .manifestMissing: Text("缺少清单（.manifest.json）", "its manifest (.manifest.json) is missing")
    case .payloadMissing: Text("只有清单，没有所附的文件", "the file that the manifest is about is missing")
    case .manifestTooLarge(let limit):
      Text("清单超过 \(limit >> 10) KiB", "the manifest is larger than \(limit >> 10) KiB")
    case .manifestMalformed(let member?):
      Text(
        "清单中“\(member)”缺失、有误或与文件名不符",
        "\"\(member)\" of the manifest is missing, wrong, or contradicts the file's name")
    case .manifestMalformed(nil): Text("清单不是正确的 JSON", "the manifest is not well-formed JSON")
    case .manifestNewer(let format):
      Text(
        "清单格式 \(format) 比本程序所知的 \(Manifest.format) 新",
        "the manifest has format \(format), newer than \(Manifest.format)")
    case .unsigned: Text("清单没有签名", "the manifest is not signed")
    case .renamed(let name): Text("文件被改名：签名时名为 \(name)", "the file was renamed: it was signed as \(name)")
    case .keyUnknown(let id): Text("签名密钥 \(id) 不在信任名单中", "it is signed with the key \(id), which is not trusted")
    case .keyOfOtherProvince(let name, let province):
      Text(
        "签名密钥 \(name) 属于\(province.name ?? "\(province.rawValue)")，不是文件名所写的省",
        "it is signed with the key \(name) of \(province.name ?? "\(province.rawValue)"), not of the province in its name"
      )
    case .keyNotYetValid(let name, let day):
      Text(
        "签名密钥 \(name) 自 \(day.isoText) 起才有效",
        "it is signed with the key \(name), which is valid from \(day.isoText) on")
    case .keyExpired(let name, let day):
      Text(
        "签名密钥 \(name) 已于 \(day.isoText) 到期",
        "it is signed with the key \(name), whose last day was \(day.isoText)")
    case .keyRevoked(let name, let day):
      Text(
        "签名密钥 \(name) 已于 \(day.isoText) 吊销",
        "it is signed with the key \(name), which was revoked on \(day.isoText)")
    case .signatureWrong:
      Text(
        "签名不对：清单在签名后被改动，或由别人签名",
        "the signature is wrong: the manifest was changed after it was signed, or signed by someone else")
    case .signingFailed: Text("无法签名", "it could not be signed")
    case .sealingFailed: Text("无法加密", "it could not be sealed")
    case .sizeDiffers(let signed, let found):
      Text(
        "文件有 \(found.grouped) 字节，清单签的是 \(signed.grouped) 字节",
        "the file has \(found.grouped) bytes where \(signed.grouped) were signed")
    case .contentDiffers: Text("文件内容与所签的不同", "the content is not what was signed")
    case .rowsDiffer(let signed, let found):
      Text(
        "文件有 \(found.grouped) 行，清单签的是 \(signed.grouped) 行",
        "the file has \(found.grouped) rows where \(signed.grouped) were signed")
    case .alreadyAdmitted: Text("该批次已经接收过", "this batch has been admitted before")
    case .sequenceReused:
      Text(
        "同名批次已经接收过，内容不同",
        "another batch of this name, with other content, has been admitted before")
    case .openingKeyMissing: Text("文件已加密，未提供解密密钥", "it is sealed, and no key to open it was given")
    case .sealedToOtherKey: Text("文件不是用本单位现行公钥加密的", "it was sealed to another key")
    case .sealDamaged: Text("加密数据不完整或被改动", "what is sealed is incomplete or was changed")
    }
  }

  private var forProvince: Text {
    switch self {
    case .nameMalformed:
      Text(
        "请按 \(PackingText.batchName.chinese) 命名后，用 chachong pack 重新打包报送",
        "name it \(PackingText.batchName.english), pack it again with chachong pack and send it")
    case .renamed: Text("请勿改名；序号写错时请重新打包", "do not rename files; pack it again under the right name")
    case .manifestMissing:
      Text(
        "请将 chachong pack 生成的文件和清单一并报送；尚未打包的先打包",
        "send both files that chachong pack has made, this one and its manifest; pack it first if it is not packed")
    case .notRegularFile, .payloadMissing, .sizeDiffers:
      Text("请将文件和清单完整地重新传送", "send the file and its manifest again, complete")
    case .cannotRead, .cannotWrite: Text("无须处理", "nothing to do")
    case .openingKeyMissing:
      Text(
        "请询问接收单位能否解密；密钥设好后无须重报",
        "ask the ministry whether it can open files; once it can, this one need not be sent again")
    case .signingFailed, .sealingFailed: Text("请检查密钥文件", "check the key file")
    case .manifestTooLarge, .manifestMalformed, .unsigned, .signatureWrong, .contentDiffers, .rowsDiffer, .sealDamaged:
      Text("请用 chachong pack 重新打包报送", "pack it again with chachong pack and send it")
    case .manifestNewer: Text("请暂用原版本打包", "pack with the older version for now")
    case .keyUnknown, .keyNotYetValid:
      Text("请将公钥报接收单位登记后再报送，或改用已登记的密钥", "have the ministry register the public key, or use one that is")
    case .keyOfOtherProvince: Text("请用本省的密钥重新打包", "pack it again with your own province's key")
    case .keyExpired, .keyRevoked:
      Text(
        "请用 chachong keygen 生成新密钥，登记公钥，然后重新打包",
        "make a new key with chachong keygen, have it registered, and pack again")
    case .alreadyAdmitted: Text("无须重报", "it need not be sent again")
    case .sequenceReused: Text("如为新的一批，请用下一个序号重新打包", "if this is a new batch, pack it under the next number")
    case .sealedToOtherKey: Text("请用接收单位现行公钥重新打包", "pack it again with the ministry's present public key")
    }
  }

  private var forMinistry: Text {
    switch self {
    case .cannotRead, .cannotWrite:
      Text(
        "请检查磁盘和权限后重新运行；已隔离的文件连同清单放回 inbox/",
        "check disk and permissions and run again; what is in quarantine goes back into inbox/ with its manifest")
    case .openingKeyMissing:
      Text(
        "请用 --decrypt-key 给出解密密钥；夜间任务请设 opening_key，再将文件连同清单从 quarantine/ 放回 inbox/",
        "name the key with --decrypt-key; for the nightly job, set opening_key and put the file back from quarantine/ into inbox/ with its manifest"
      )
    case .manifestNewer: Text("请更新本程序", "update this program")
    case .keyUnknown:
      Text(
        "请电话核对指纹后再将公钥放入 trust/",
        "put the public key into trust/ only after its fingerprint was confirmed by telephone")
    case .keyNotYetValid, .keyExpired: Text("登记新公钥之前不接收", "admit nothing before a new key is registered")
    case .keyOfOtherProvince, .keyRevoked, .signatureWrong, .contentDiffers, .sequenceReused, .renamed:
      Text(
        "不要使用该文件；请与报送单位核实，并查传输渠道",
        "do not use the file; ask the province whether it sent this, and look into the channel")
    case .notRegularFile: Text("请从收件箱移除，并查是谁放入的", "remove it from the inbox and find out who put it there")
    case .alreadyAdmitted: Text("可以删除", "it may be deleted")
    case .signingFailed, .sealingFailed: Text("无须处理", "nothing to do")
    case .nameMalformed, .manifestMissing, .payloadMissing, .manifestTooLarge, .manifestMalformed, .unsigned,
      .sizeDiffers, .rowsDiffer,
      .sealedToOtherKey, .sealDamaged:
      Text("等待重新报送", "wait for it to be sent again")
    }
  }
}

extension TrustError.FileType {
  var text: Text {
    switch self {
    case .symbolicLink: Text("符号链接", "a symbolic link")
    case .folder: Text("文件夹", "a folder")
    case .pipe: Text("管道", "a pipe")
    case .socket: Text("套接字", "a socket")
    case .device: Text("设备", "a device")
    }
  }
}
