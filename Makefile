# What can be done here. `make` alone lists it.

SWIFT ?= swift
PREFIX ?= /usr/local

# The same flags for build and test, or everything would be built twice.
STRICT = -Xswiftc -warnings-as-errors --explicit-target-dependency-import-check error
# All tests, and those that take long, run optimised: two minutes for the library, and eight without.
CHECKED = --scratch-path .build/check $(STRICT) -Xswiftc -O
SWIFT_FILES = Package.swift Sources Tests
NOTICE = $(firstword $(sort $(wildcard Fixtures/notices/*/notice.txt)))
VACANCY = .build/release/vacancy
# DESTDIR is for those who make packages.
PLACE = $(DESTDIR)$(PREFIX)
SCRATCH = .build/install

MACHINE ?= $(shell uname -m)
PACKAGE = .build/package/vacancy-linux-$(MACHINE).tar.gz
INSTALLED = bin/vacancy share/man/man1/vacancy.1 share/bash-completion/completions/vacancy \
	share/zsh/site-functions/_vacancy share/fish/vendor_completions.d/vacancy.fish

DOCC ?= $(shell command -v docc || echo xcrun docc)
DOCS = .build/docs
LIBRARIES = VacancyCore VacancyReports VacancyFoundation
# Symbols are written while compiling, in a build of its own so that no other is done twice.
SYMBOLS = -Xswiftc -emit-symbol-graph -Xswiftc -emit-symbol-graph-dir -Xswiftc $(CURDIR)/$(DOCS)/symbols \
	-Xswiftc -symbol-graph-minimum-access-level -Xswiftc public -Xswiftc -symbol-graph-skip-synthesized-members

FUZZ = .build/fuzz
FUZZ_SECONDS ?= 60
FUZZ_TARGETS ?= $(notdir $(wildcard Fixtures/fuzz/*))
MUTANTS ?= 100000

.DEFAULT_GOAL := list
.PHONY: list demo test check lint build release package install uninstall bench bench-scaling bench-diff docs format \
	clean swift fuzz test-mutants test-faults test-asan test-tsan

list:
	@echo "make demo              read a notice and show its record"
	@echo "make test              run the tests that are fast"
	@echo "make check             lint, build without warnings, run all tests"
	@echo "make fuzz              look for inputs that fail with libFuzzer: FUZZ_SECONDS=$(FUZZ_SECONDS) for each of FUZZ_TARGETS"
	@echo "make test-mutants      read and check damaged notices: MUTANTS=$(MUTANTS)"
	@echo "make test-faults       run the command where disk, memory and files fail"
	@echo "make test-asan         run the tests of the library with the address sanitizer"
	@echo "make test-tsan         run the command on several threads with the thread sanitizer"
	@echo "make release           build the optimised, self-contained command: $(VACANCY)"
	@echo "make install PREFIX=   put the command, its manual and its completions below PREFIX ($(PREFIX))"
	@echo "make uninstall PREFIX= remove what make install put there"
	@echo "make package           pack the command, its manual and its completions for a release: $(PACKAGE)"
	@echo "make bench             measure the speed against its goals"
	@echo "make bench-scaling     measure how time and memory grow when the input doubles"
	@echo "make bench-diff        measure what the comparison finds of notices that were changed"
	@echo "make docs              build the documentation of the libraries: $(DOCS)/*.doccarchive"
	@echo "make format            lay out the code as the formatter wants it"
	@echo "make clean             remove what was built"

# One line, and not the hundred of a compiler that does not know the manifest.
swift:
	@version=$$($(SWIFT) --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p'); \
	set -- $${version:-0 0}; \
	if [ "$$1" -gt 6 ] || { [ "$$1" -eq 6 ] && [ "$$2" -ge 2 ]; }; then :; else \
	  echo "vacancy needs Swift 6.2 or later$${version:+, and this is $$1.$$2}: install it from https://www.swift.org/install" >&2; \
	  exit 1; \
	fi

demo: release
	$(VACANCY) parse $(NOTICE)

test: swift
	$(SWIFT) test $(STRICT)

check: lint
	$(SWIFT) build --build-tests $(CHECKED)
	VACANCY_SLOW_TESTS=1 $(SWIFT) test $(CHECKED)

# What is found is kept in .build/fuzz; a fixture of it goes into Fixtures/fuzz, where the tests try it.
fuzz: swift
	$(SWIFT) build -c release --product VacancyFuzz --scratch-path $(FUZZ) \
	  -Xswiftc -sanitize=fuzzer,address -Xswiftc -parse-as-library -Xswiftc -DFUZZING -Xswiftc -use-ld=lld
	for target in $(FUZZ_TARGETS); do mkdir -p $(FUZZ)/corpus/$$target $(FUZZ)/found; \
	  case $$target in record|reports|converted) seeds="Fixtures/notices Fixtures/broken";; *) seeds=;; esac; \
	  FUZZ_TARGET=$$target SWIFT_BACKTRACE=enable=no $(FUZZ)/release/VacancyFuzz -max_total_time=$(FUZZ_SECONDS) \
	    -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix=$(FUZZ)/found/$$target- \
	    $(FUZZ)/corpus/$$target Fixtures/fuzz/$$target $$seeds || exit; done

test-mutants: swift
	VACANCY_SLOW_TESTS=1 VACANCY_MUTANTS=$(MUTANTS) $(SWIFT) test $(CHECKED) --filter MutantTests

test-faults: swift
	VACANCY_SLOW_TESTS=1 $(SWIFT) test $(CHECKED) --filter FaultTests

# Without its detector of leaks: it does not see pointers in whose spare bits Swift keeps something.
test-asan: swift
	ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no \
	  $(SWIFT) test --sanitize address --scratch-path .build/asan --filter VacancyCoreTests

# The tests run the command, whose status is 66 where two threads meet. The number of its threads is
# another one under the sanitizer.
test-tsan: swift
	VACANCY_SLOW_TESTS=1 SWIFT_BACKTRACE=enable=no TSAN_OPTIONS=suppressions=$(CURDIR)/.ci/tsan.txt \
	  $(SWIFT) test --sanitize thread --scratch-path .build/tsan \
	  --filter 'ComparisonCacheTests|SameBytesTests' --skip 'as many threads'

lint: swift
	$(SWIFT) format lint --strict --recursive --parallel $(SWIFT_FILES)

build: swift
	$(SWIFT) build --build-tests $(STRICT)

release: swift
	$(SWIFT) build -c release --product vacancy

install: release
	install -d "$(SCRATCH)"
	$(VACANCY) help --man > "$(SCRATCH)/vacancy.1"
	$(VACANCY) completions bash > "$(SCRATCH)/vacancy"
	$(VACANCY) completions zsh > "$(SCRATCH)/_vacancy"
	$(VACANCY) completions fish > "$(SCRATCH)/vacancy.fish"
	install -d "$(PLACE)/bin" "$(PLACE)/share/man/man1" "$(PLACE)/share/bash-completion/completions" \
	  "$(PLACE)/share/zsh/site-functions" "$(PLACE)/share/fish/vendor_completions.d"
	install -m 755 $(VACANCY) "$(PLACE)/bin/vacancy"
	install -m 644 "$(SCRATCH)/vacancy.1" "$(PLACE)/share/man/man1/vacancy.1"
	install -m 644 "$(SCRATCH)/vacancy" "$(PLACE)/share/bash-completion/completions/vacancy"
	install -m 644 "$(SCRATCH)/_vacancy" "$(PLACE)/share/zsh/site-functions/_vacancy"
	install -m 644 "$(SCRATCH)/vacancy.fish" "$(PLACE)/share/fish/vendor_completions.d/vacancy.fish"

uninstall:
	for file in $(INSTALLED); do rm -f "$(PLACE)/$$file" || exit; done

package: release
	install -d "$(SCRATCH)" "$(dir $(PACKAGE))"
	$(VACANCY) help --man > "$(SCRATCH)/vacancy.1"
	$(VACANCY) completions bash > "$(SCRATCH)/vacancy.bash"
	$(VACANCY) completions zsh > "$(SCRATCH)/_vacancy"
	$(VACANCY) completions fish > "$(SCRATCH)/vacancy.fish"
	install -m 755 $(VACANCY) "$(SCRATCH)/vacancy"
	tar -czf $(PACKAGE) -C "$(SCRATCH)" vacancy vacancy.1 vacancy.bash _vacancy vacancy.fish

bench: release
	$(SWIFT) build -c release --product VacancyBenchmark
	.build/release/VacancyBenchmark

bench-scaling: release
	$(SWIFT) build -c release --product VacancyBenchmark
	.build/release/VacancyBenchmark scaling

# Over the fixtures, and over the notices in the folder VACANCY_CORPUS if it names one.
bench-diff: swift
	$(SWIFT) build -c release --product VacancyDiffBenchmark
	.build/release/VacancyDiffBenchmark

docs: swift
	mkdir -p $(DOCS)/symbols
	for library in VacancyReports VacancyFoundation; do \
	  $(SWIFT) build --scratch-path $(DOCS)/build --target $$library $(SYMBOLS) || exit; done
	for library in $(LIBRARIES); do mkdir -p $(DOCS)/$$library; \
	  cp $(DOCS)/symbols/$$library[.@]*json $(DOCS)/$$library; \
	  $(DOCC) convert Sources/$$library/$$library.docc --warnings-as-errors \
	  --additional-symbol-graph-dir $(DOCS)/$$library --output-dir $(DOCS)/$$library.doccarchive \
	  --fallback-display-name $$library --fallback-bundle-identifier vacancy.$$library || exit; done

format: swift
	$(SWIFT) format --in-place --recursive --parallel $(SWIFT_FILES)

clean:
	rm -rf .build
