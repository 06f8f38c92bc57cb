// Nodes on a page of their own: the element that the mirror gets, and what the audit finds.
#pragma once

#include "samples.h"
#include "scene/audit.h"
#include "scene/patch.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace zhixiao::scene {

// Returns the element of a node as the mirror gets it: of a part of it, or of a code with `qr`.
inline nlohmann::json element_of(const Node& node, Part part = {},
                                 std::shared_ptr<const QrModules> qr = nullptr) {
    const Node whole = page({node});
    Placement placement{100, 100, {}};
    Placed placed;
    placed.path = "main";
    placed.node = &children_of(children_of(whole).front()).back();
    placed.part = part;
    placed.qr = std::move(qr);
    placement.elements.push_back(placed);
    return nlohmann::json::parse(patch({}, describe(whole, placement)), nullptr, false)["set"][0];
}

// Returns "path: what" of every problem of a page with these nodes, one per line.
inline std::string faults_of(std::vector<Node> nodes) {
    std::string faults;
    for (const Problem& problem : audit(page(std::move(nodes))))
        faults += problem.where + ": " + problem.what + "\n";
    return faults;
}

inline std::string faults_of(const Node& node) { return faults_of(std::vector<Node>{node}); }

} // namespace zhixiao::scene
