import Testing

@testable import Logseq

@Suite struct CalendarDayTests {
    @Test func daysAreCountedBothWays() throws {
        for number in stride(from: -719_162, through: 2_932_896, by: 97) {
            let day = try #require(CalendarDay(number: number))
            #expect(day.number == number)
        }
        #expect(CalendarDay(number: 2_932_897) == nil)
    }

    @Test func weekdaysBeginOnMonday() throws {
        #expect(try #require(CalendarDay(year: 2024, month: 8, day: 8)).weekday == 3)
        #expect(CalendarDay(year: 2023, month: 2, day: 29) == nil)
    }
}
