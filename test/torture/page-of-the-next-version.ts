// Before the page, so that the database is made with one more rung.
import './next-version'
import './page'
