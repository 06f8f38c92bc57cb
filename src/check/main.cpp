// The command zhixiao-check: checks plan packs, and the age of the content that ships, with the
// app's own rules.
#include "check/run.h"

#include <chrono>
#include <iostream>
#include <string>
#include <vector>

int main(int argc, char** argv) {
    using namespace std::chrono;
    const year_month_day today{floor<days>(system_clock::now())};
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    const auto outcome =
        zhixiao::check::run(arguments, {static_cast<int>(today.year()),
                                        static_cast<int>(static_cast<unsigned>(today.month())),
                                        static_cast<int>(static_cast<unsigned>(today.day()))});
    std::cout << outcome.output;
    std::cerr << outcome.complaint;
    return static_cast<int>(outcome.exit);
}
