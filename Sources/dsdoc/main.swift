import DSDocCommand

await DSDoc.main()
