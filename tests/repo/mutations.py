# Breaks the program in one place at a time, and expects the tests to notice: each mutation is put in, the
# test program that must fail is built and run, and the file is put back. Not part of the tests, as every
# mutation compiles; run it when tests of these places were changed.
#   python3 tests/repo/mutations.py build/native [WORD…]     those whose name has one of the words
#   python3 tests/repo/mutations.py --check                  whether each still has its place in the code
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Name, file, text before (once in the file), text after, test program.
MUTATIONS = [
    ("triangle and diamond change places", "src/draw/painter_text.cpp",
     "        triangle(*this, centre, size, color);\n        break;\n    case Mark::Diamond:\n"
     "        diamond(*this, centre, size, color);",
     "        diamond(*this, centre, size, color);\n        break;\n    case Mark::Diamond:\n"
     "        triangle(*this, centre, size, color);", "draw"),
    ("no line beneath the rows of a list", "src/draw/paint_surfaces.cpp",
     "        if (!ends_its_list(element))\n", "        if (ends_its_list(element))\n", "draw"),
    ("a line beneath the last row too", "src/draw/paint_surfaces.cpp",
     "            return true;\n", "            return false;\n", "draw"),
    ("hover and press do not change a filled ground", "src/draw/paint_controls.cpp",
     "        return is_pressed(element)   ? tokens_.brand_pressed\n"
     "               : is_hovered(element) ? tokens_.brand_hover\n"
     "                                     : tokens_.brand;", "        return tokens_.brand;", "draw"),
    ("hover and press do not change an empty ground", "src/draw/paint_controls.cpp",
     "               is_pressed(element) ? 0.12 : (is_hovered(element) ? 0.05 : 0));\n", "               0);\n",
     "draw"),
    ("the focus ring stands inside the control", "src/draw/paint.cpp",
     "is_inside ? -1 : focus_distance + focus_width;", "is_inside ? -1 : focus_width - focus_distance;", "draw"),
    ("a card throws no shadow", "src/draw/paint_surfaces.cpp",
     "    if (!flat && tokens_.shadow.alpha > 0) {", "    if (flat && tokens_.shadow.alpha > 0) {", "draw"),
    ("the band has no rings", "src/draw/paint_surfaces.cpp",
     "mix(tokens_.tone(scene::Tone::OnBand), fill, 0.07)", "fill", "draw"),
    ("a ticked box has no check mark", "src/draw/paint_actions.cpp",
     "button.enabled ? tokens_.on_fill : tokens_.tone(scene::Tone::None)", "tokens_.brand", "draw"),
    ("the faint segments of a wheel are filled with their tone", "src/draw/wheel.cpp",
     "segment.filled ? tone : tokens.segment(segment.tone)", "tone", "draw"),
    ("the selected slice of a wheel looks like the others", "src/draw/wheel.cpp",
     "slice.selected ? tokens.tone(slice.tone) : tokens.tint(slice.tone)", "tokens.tint(slice.tone)", "draw"),
    ("a derived figure looks like a published one", "src/draw/chart.cpp",
     "mark.point->derived);", "mark.point->derived && false);", "draw"),
    ("the required path is a line without gaps", "src/draw/chart.cpp",
     "path_width, dash, dash);", "path_width, dash, dash / 100);", "draw"),
    ("of a timeline the time to come is full", "src/draw/timeline.cpp",
     "painter.fill({left, top, now - left, plan.bar}", "painter.fill({now, top, right - now, plan.bar}", "draw"),
    ("arrowheads stand at the ties that have none", "src/draw/paint_diagram.cpp",
     "    if (line.arrow)\n", "    if (!line.arrow)\n", "draw"),
    ("hover and press do not change a diagram's box", "src/draw/paint_diagram.cpp",
     "is_pressed(element) ? 0.24 : is_hovered(element) ? 0.18 : 0.12;", "0.12;", "draw"),
    ("the full cells of a grid are tinted only", "src/draw/paint_grid.cpp",
     "cell.ground == Ground::Solid ? tone : tokens_.tint(cell.tone)", "tokens_.tint(cell.tone)", "draw"),
    ("the focused cell of a grid is framed within", "src/draw/paint_grid.cpp",
     "constexpr float ring_out = 2;", "constexpr float ring_out = 0;", "draw"),
    ("an outlined link has no outline", "src/draw/paint_actions.cpp",
     "    if (!filled)\n        painter_.outline(element.rect, tokens_.brand, 1,",
     "    if (filled)\n        painter_.outline(element.rect, tokens_.brand, 1,", "draw"),
    ("a code is as dark as its theme", "src/draw/paint_actions.cpp",
     "constexpr Color white = rgb(0xFFFFFF);", "const Color white = tokens_.surface;", "draw"),
    ("a file writes over what another window keeps", "src/family/act/update.cpp",
     "visit.wants_keeping && visit.keeping != Keeping::Elsewhere &&\n", "visit.wants_keeping &&\n", "family"),
    ("a record that cannot be read is deleted without a word", "src/device/act/update.cpp",
     "        deleted.plans = 1; // the device", "        deleted.plans = 0; // the device", "device"),
    ("of two usual years the older one", "src/plan/model/board.cpp",
     "(count == most && year > usual)", "(count == most && year < usual)", "plan"),
    ("any number is a day", "src/check/run.cpp",
     "            if (!day)\n                return", "            if (!day && arguments[i].size() != 10)\n"
     "                return", "check"),
    ("all cells of a grid in one frame", "src/loop/grids.cpp",
     "cells_a_frame = 24;", "cells_a_frame = 1 << 20;", "loop"),
    ("a grid that flies past is mirrored all the same", "src/loop/grids.cpp",
     "    if (is_flying)\n", "    if (!is_flying && false)\n", "loop"),
    ("effects are not performed", "src/loop/app_loop.cpp",
     "        platform_.perform(effect);\n}\n\nvoid AppLoop::pressed", "        (void)effect;\n}\n\nvoid AppLoop::pressed",
     "loop"),
    ("another size makes the page twice", "src/loop/app_loop.cpp",
     "    happened(Resize{width, height});\n", "    happened(Resize{width, height});\n    rebuild();\n", "loop"),
    ("a picture that is there again is not painted", "src/loop/app_loop.cpp",
     "    canvas_.context_restored();\n    platform_.request_frame();", "    canvas_.context_restored();", "loop"),
    ("JSON is read without a word on progress", "src/desk/read.cpp",
     "progress ? content::Progress(of_all) : nullptr", "progress && all < 0 ? content::Progress(of_all) : nullptr", "desk"),
    ("tables may be larger than JSON", "src/plan/files/csv.cpp",
     "file.text.size() > largest_file", "file.text.size() > 2 * largest_file", "plan"),
    ("a base without a gap makes the share infinite", "src/plan/model/toward.cpp",
     "base_gap <= progress_epsilon ? 0 : closed / base_gap", "closed / base_gap", "plan"),
]


def misplaced(path, before):
    """What is wrong with the place of a mutation; None: its text is in the file, once."""
    count = (ROOT / path).read_text("utf-8").count(before)
    return None if count == 1 else f"{path} has the text {count} times"


def run(command):
    return subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def build(folder, program):
    return run(["cmake", "--build", folder, "--target", f"{program}_test"])


def survives(folder, program):
    """None when the mutation dies, else why not."""
    made = build(folder, program)
    if made.returncode != 0:
        return "it does not compile:\n" + made.stdout[-1500:]
    if run([f"{folder}/tests/{program}_test"]).returncode == 0:
        return "every test passes"
    return None


def main(folder, words):
    chosen = [each for each in MUTATIONS if not words or any(word in each[0] for word in words)]
    alive = 0
    for name, path, before, after, program in chosen:
        file = ROOT / path
        text = file.read_text("utf-8")
        if (fault := misplaced(path, before)) is not None:
            print(f"FAIL  {name}: {fault}", flush=True)
            alive += 1
            continue
        try:
            file.write_text(text.replace(before, after), "utf-8")
            why = survives(folder, program)
        finally:
            file.write_text(text, "utf-8")
        print(f"{'died ' if why is None else 'LIVES'} {name} ({program}_test){'' if why is None else ': ' + why}", flush=True)
        alive += why is not None
    for program in sorted({each[4] for each in chosen}):
        if build(folder, program).returncode != 0 or run([f"{folder}/tests/{program}_test"]).returncode != 0:
            print(f"FAIL  {program}_test as it is")
            alive += 1
    print(f"{len(chosen) - alive} of {len(chosen)} mutations died")
    return 1 if alive else 0


def check():
    faults = [f"{name}: {fault}" for name, path, before, _, _ in MUTATIONS if (fault := misplaced(path, before)) is not None]
    for fault in faults:
        print(fault)
    print("mutations:", f"{len(MUTATIONS)} have their places" if not faults else f"{len(faults)} have not")
    return 1 if faults else 0


sys.exit(check() if sys.argv[1] == "--check" else main(sys.argv[1], sys.argv[2:]))
