import VacancyCore

print(Notice.Source(path: "-", bytes: 0, encoding: .utf8).path)
