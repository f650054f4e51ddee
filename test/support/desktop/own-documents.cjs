// Preloaded into the main process: copies of test data never come among the documents of whoever runs the tests.
const { app } = require('electron')

app.setPath('documents', process.env.REGULARS_TEST_DOCUMENTS)
