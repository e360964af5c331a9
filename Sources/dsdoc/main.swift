import DSDocCommand

await DSDoc.main(Array(CommandLine.arguments.dropFirst()))
