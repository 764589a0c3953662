"""Texts for other programs, and what they answer as Parallax's contract words it.

    peers.py texts SCOREBOARD LINE SET FOLDER     a text file for each item, with `list`
    peers.py nlp4j FOLDER NAMES.tsv               answers on standard output
    peers.py corenlp-names FOLDER JSON-FOLDER
    peers.py corenlp-grammar FOLDER JSON-FOLDER
"""
import gzip
import json
import os
import sys

NLP4J = {"PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "facility",
         "NORP": "group", "EVENT": "other", "LAW": "other", "LANGUAGE": "other", "PRODUCT": "other", "WORK_OF_ART": "other"}
CORENLP = {"PERSON": "person", "ORGANIZATION": "organisation", "LOCATION": "place", "MISC": "other"}


def texts(board, line, name, folder):
    os.makedirs(folder)
    with gzip.open(f"{board}/data/{line}/{name}/items.jsonl.gz", "rt", encoding="utf-8") as rows, \
            open(f"{folder}/list", "w") as listing, open(f"{folder}/ids", "w") as ids:
        for number, row in enumerate(map(json.loads, rows)):
            path = f"{folder}/{number:05d}.txt"
            with open(path, "w", encoding="utf-8", newline="") as out:
                out.write(row["text"])
            listing.write(path + "\n")
            ids.write(json.dumps(row["id"]) + "\n")


def files(folder):
    with open(f"{folder}/list") as listing, open(f"{folder}/ids") as ids:
        for path, one in zip(listing, ids):
            path = path.strip()
            with open(path, encoding="utf-8", newline="") as text:
                yield path, json.loads(one), text.read()


def points(text):
    """From UTF-16 units, in which Java counts, to code points."""
    at = []
    for number, character in enumerate(text):
        at += [number] * (2 if ord(character) > 0xFFFF else 1)
    return at + [len(text)]


def entity(text, at, start, end, kind):
    start, end = at[start], at[end]
    return {"start": start, "end": end, "text": text[start:end], "type": kind}


def nlp4j(folder, names):
    found = {}
    with open(names) as rows:
        for row in rows:
            path, start, end, kind = row.rstrip("\n").split("\t")
            found.setdefault(path, []).append((int(start), int(end), kind))
    for path, one, text in files(folder):
        at = points(text)
        yield {"id": one, "entities": [entity(text, at, s, e, NLP4J[k]) for s, e, k in found.get(path, []) if k in NLP4J]}


def parsed(folder, answers):
    for path, one, text in files(folder):
        with open(f"{answers}/{os.path.basename(path)}.json", encoding="utf-8") as answer:
            yield one, text, points(text), json.load(answer)["sentences"]


def corenlp_names(folder, answers):
    for one, text, at, sentences in parsed(folder, answers):
        mentions = [m for s in sentences for m in s.get("entitymentions", []) if m["ner"] in CORENLP]
        yield {"id": one, "entities": [
            entity(text, at, m["characterOffsetBegin"], m["characterOffsetEnd"], CORENLP[m["ner"]]) for m in mentions
            if m["text"].lower() not in ("he", "she", "his", "her", "him")]}


def corenlp_grammar(folder, answers):
    for one, text, at, sentences in parsed(folder, answers):
        tokens, spans = [], []
        for s in sentences:
            heads = {d["dependent"]: (d["governor"], d["dep"]) for d in s["basicDependencies"]}
            for t in s["tokens"]:
                head, relation = heads[t["index"]]
                start, end = at[t["characterOffsetBegin"]], at[t["characterOffsetEnd"]]
                tokens.append({"start": start, "end": end, "text": text[start:end], "upos": "X", "head": head,
                               "deprel": relation.lower()})
            spans.append([at[s["tokens"][0]["characterOffsetBegin"]], at[s["tokens"][-1]["characterOffsetEnd"]]])
        yield {"id": one, "sentences": spans, "tokens": tokens}


if __name__ == "__main__":
    command, *rest = sys.argv[1:]
    if command == "texts":
        texts(*rest)
    else:
        for answer in {"nlp4j": nlp4j, "corenlp-names": corenlp_names, "corenlp-grammar": corenlp_grammar}[command](*rest):
            print(json.dumps(answer, ensure_ascii=False))
