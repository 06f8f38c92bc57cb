// Tells the files apart, reads each once, and checks them together.
#include "rights/files/read_rights.h"

#include "common/files/reader.h"
#include "rights/files/parts.h"
#include "rights/model/check_rights.h"

#include <set>
#include <string>
#include <utility>

namespace zhixiao::content {
namespace {

struct Part {
    const char* schema;
    const char* usual_name; // the name in problems while the file is missing
    std::string NamedRights::*file;
};

constexpr Part parts[] = {
    {"zhixiao-rights-hotlines/1", "hotlines.json", &NamedRights::hotlines_file},
    {"zhixiao-rights-laws/1", "laws.json", &NamedRights::laws_file},
    {"zhixiao-rights-situations/1", "situations.json", &NamedRights::situations_file},
    {"zhixiao-rights-help/1", "help.json", &NamedRights::help_file},
    {"zhixiao-rights-words/1", "words.json", &NamedRights::words_file},
    {first_aid_schema, "first_aid.json", &NamedRights::first_aid_file},
};

// Reads a part by comparing pointers instead of a table of readers, for the reason given at
// ObjectReader::object.
void read_part(const Part& part, ObjectReader& reader, Rights& rights) {
    if (part.file == &NamedRights::hotlines_file)
        read_hotlines(reader, rights);
    else if (part.file == &NamedRights::laws_file)
        read_laws(reader, rights);
    else if (part.file == &NamedRights::situations_file)
        read_situations(reader, rights);
    else if (part.file == &NamedRights::help_file)
        read_help(reader, rights);
    else if (part.file == &NamedRights::words_file)
        read_rights_words(reader, rights);
    else
        rights.first_aid = first_aid(reader);
}

void read_file(const File& file, NamedRights& named, ProblemList& problems) {
    const std::optional<Document> document = Document::parse(file, problems);
    if (!document)
        return;
    ObjectReader reader(document->root(), file.name + "#", problems);
    std::vector<std::pair<const char*, const Part*>> schemas;
    for (const Part& part : parts)
        schemas.push_back({part.schema, &part});
    const std::optional<const Part*> part = reader.chosen<const Part*>("schema", schemas);
    if (!part)
        return;
    std::string& known = named.*(*part)->file;
    if (!known.empty()) {
        problems.error(file.name + "#/schema", "与" + quoted(known) + "是同一类文件", "只留一个");
        return;
    }
    known = file.name;
    read_part(**part, reader, named.rights);
    reader.close();
}

// Joins both lists, but leaves out a fault of meaning where the shape is already faulty: a missing
// member need not be called empty as well.
ProblemList with_faults_of_meaning(std::vector<Problem> faults_of_shape, const NamedRights& named) {
    ProblemList meaning;
    check_rights(named, meaning);
    ProblemList all;
    std::set<std::string> places;
    for (Problem& problem : faults_of_shape) {
        places.insert(problem.where);
        all.add(std::move(problem));
    }
    for (Problem& problem : meaning.take())
        if (places.count(problem.where) == 0)
            all.add(std::move(problem));
    return all;
}

} // namespace

Checked<Rights> load_rights(const std::vector<File>& files) {
    ProblemList problems;
    NamedRights named;
    for (const File& file : files)
        read_file(file, named, problems);
    bool is_whole = true;
    for (const Part& part : parts) {
        if (!(named.*part.file).empty())
            continue;
        is_whole = false;
        problems.error(part.usual_name, "缺少 schema 为 " + std::string(part.schema) + " 的文件",
                       "补上这个文件");
    }
    // If a file is missing, every reference into it would seem wrong.
    if (is_whole)
        problems = with_faults_of_meaning(problems.take(), named);
    if (problems.has_errors())
        return problems.take();
    return std::move(named.rights);
}

} // namespace zhixiao::content
