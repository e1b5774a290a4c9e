"""The Lua scripts of a citizen's line. Each is one atomic step; each may be repeated after a lost answer.

All take the keys of `bot.keys.script_keys` in that order. Fields of the line's hash:

    s   sealed session                     v   turns committed          n   number of the last message
    o,u turn lease: token, until (ms)      w   wake at (ms)             b   blocked since (ms)
    d,k delivery lease: token, until (ms)  x   number that may be in flight: handed to a deliverer, not confirmed
    a   attempts at the oldest entry       r   no sending before (ms)   g,i dedupe generation: since (ms), which
    c   the citizen spoke while a delivery was under way

An outbox entry is `<number>:<r|o>:<sealed reply>`; `r` may be repeated, `o` is sent once.
Time is Redis' own: processes may disagree about the hour, leases may not.

Redis checks its memory and disk limits only at a script's first write, so a script that starts writing
also finishes. That first write is therefore chosen: adding work begins with one that is refused when
memory is short; confirming work begins with one that frees memory and is never refused for that.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha1

_PRELUDE = """
local LINE, OUT, DUE, HISTORY, SENT, ASIDE = KEYS[1], KEYS[2], KEYS[3], KEYS[6], KEYS[7], KEYS[8]
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local id = string.match(LINE, '^{p%d%d}:line:(.*)$')
local WAKE_PAUSE = 30000

-- When the line next needs a visit: undelivered entries, a deliverer that may have died, or its own wish.
local function set_due()
  local h = redis.call('HMGET', LINE, 'd', 'k', 'r', 'b', 'w')
  local at = nil
  if redis.call('EXISTS', OUT) == 1 and not h[4] then
    if h[1] and tonumber(h[2]) > now then at = tonumber(h[2])
    else at = math.max(now, tonumber(h[3]) or 0) end
  end
  local wake = tonumber(h[5])
  if wake then
    if wake <= now then wake = now + WAKE_PAUSE end
    if not at or wake < at then at = wake end
  end
  if at then redis.call('ZADD', DUE, at, id) else redis.call('ZREM', DUE, id) end
end

local function number_of(entry) return string.match(entry, '^(%d+):') end
local function in_flight(entry)
  local number, kind = string.match(entry, '^(%d+):(%a):')
  if kind == 'r' then return number else return '' end
end

-- Hands the oldest entry to whoever holds the delivery lease, or gives the lease back.
local function hand_out(token, lease)
  local head = redis.call('LINDEX', OUT, 0)
  if not head then
    redis.call('HDEL', LINE, 'd', 'k', 'x', 'a', 'r')
    set_due()
    return {'none'}
  end
  redis.call('HSET', LINE, 'd', token, 'k', now + lease, 'x', in_flight(head))
  redis.call('HDEL', LINE, 'c')
  redis.call('ZADD', DUE, now + lease, id)
  return {'go', head, redis.call('HGET', LINE, 'a') or '0'}
end
"""

#: token, lease ms, incoming id, "1" if the line must exist → go, session, now | busy, ms | seen, "first-last" | unknown
BEGIN = (
    _PRELUDE
    + """
local seen = redis.call('HGET', KEYS[4], ARGV[3]) or redis.call('HGET', KEYS[5], ARGV[3])
if seen then return {'seen', seen} end
local h = redis.call('HMGET', LINE, 'o', 'u', 's', 'v')
if ARGV[4] == '1' and not h[4] then return {'unknown'} end
if h[1] and h[1] ~= ARGV[1] and tonumber(h[2]) > now then return {'busy', tonumber(h[2]) - now} end
redis.call('HSET', LINE, 'o', ARGV[1], 'u', now + ARGV[2])
-- A stranger's first message that never gets committed must not stay for ever.
if not h[4] then redis.call('PEXPIRE', LINE, ARGV[2] * 10) end
return {'go', h[3] or false, now}
"""
)

#: token, lease ms → kept | stale
RENEW = (
    _PRELUDE
    + """
if redis.call('HGET', LINE, 'o') ~= ARGV[1] then return {'stale'} end
redis.call('HSET', LINE, 'u', now + ARGV[2])
return {'kept'}
"""
)

#: token → released | stale
RELEASE = (
    _PRELUDE
    + """
if redis.call('HGET', LINE, 'o') ~= ARGV[1] then return {'stale'} end
redis.call('HDEL', LINE, 'o', 'u')
return {'released'}
"""
)

#: Arguments: 1 token, 2 incoming id, 3 "1" if the citizen spoke, 4 session ("" wipes), 5 wake ms ("" never),
#: 6 line life ms, 7 dedupe generation ms, 8 history life ms, 9 history length, 10 outbox life ms,
#: 11 delivery token, 12 delivery lease ms, 13 how many history entries, 14 "1" to forget the history before;
#: then the history entries, then `<r|o>:<sealed>`
#: → done, first number, last number, none | granted | take  (what the caller should do about delivery)
COMMIT = (
    _PRELUDE
    + """
if redis.call('HGET', LINE, 'o') ~= ARGV[1] then return {'stale'} end
local h = redis.call('HMGET', LINE, 'n', 'd', 'k', 'b', 'r', 'g', 'i')
local n = tonumber(h[1]) or 0
local first, shown, queued = n + 1, tonumber(ARGV[13]), #ARGV - 14 - tonumber(ARGV[13])
local generation, since = tonumber(h[7]) or 0, tonumber(h[6])
local turned = false
if not since or now - since > tonumber(ARGV[7]) then
  generation, since, turned = 1 - generation, now, true
end
local set = {'n', n + shown + queued, 'g', since, 'i', generation}
if ARGV[4] ~= '' then set[#set + 1] = 's'; set[#set + 1] = ARGV[4] end
if ARGV[5] ~= '' then set[#set + 1] = 'w'; set[#set + 1] = ARGV[5] end
if ARGV[3] == '1' then set[#set + 1] = 'c'; set[#set + 1] = 1 end
redis.call('HSET', LINE, unpack(set))
redis.call('HINCRBY', LINE, 'v', 1)
local gone = {'o', 'u'}
if ARGV[4] == '' then gone[#gone + 1] = 's' end
if ARGV[5] == '' then gone[#gone + 1] = 'w' end
local blocked = h[4]
if ARGV[3] == '1' and blocked then gone[#gone + 1] = 'b'; gone[#gone + 1] = 'r'; blocked = false; h[5] = false end
redis.call('HDEL', LINE, unpack(gone))
redis.call('PEXPIRE', LINE, ARGV[6])

local seen = KEYS[4 + generation]
if turned then redis.call('DEL', seen) end
redis.call('HSET', seen, ARGV[2], first .. '-' .. (n + shown + queued))
redis.call('PEXPIRE', seen, ARGV[7] * 2)

if ARGV[14] == '1' then redis.call('DEL', HISTORY) end
for index = 1, shown do
  n = n + 1
  redis.call('ZADD', HISTORY, n, ARGV[14 + index])
end
if shown > 0 then
  redis.call('ZREMRANGEBYRANK', HISTORY, 0, -tonumber(ARGV[9]) - 1)
  redis.call('PEXPIRE', HISTORY, ARGV[8])
end

local waiting = redis.call('LLEN', OUT)
for index = 1, queued do
  n = n + 1
  redis.call('RPUSH', OUT, n .. ':' .. ARGV[14 + shown + index])
end
local what = 'none'
if queued > 0 then redis.call('PEXPIRE', OUT, ARGV[10]) end
if waiting + queued > 0 and not blocked then
  local busy = h[2] and tonumber(h[3]) > now
  local early = (tonumber(h[5]) or 0) > now
  if not busy and not early then
    what = 'take'
    if waiting == 0 then
      what = 'granted'
      redis.call('HDEL', LINE, 'a', 'r')
      hand_out(ARGV[11], tonumber(ARGV[12]))
    end
  end
end
set_due()
return {'done', first, n, what}
"""
)

#: token, lease ms → go, entry, attempts, "1" if it may have been sent already | busy | later | blocked | none, wake
TAKE = (
    _PRELUDE
    + """
local h = redis.call('HMGET', LINE, 'd', 'k', 'x', 'r', 'b', 'w', 's')
if h[1] and h[1] ~= ARGV[1] and tonumber(h[2]) > now then set_due() return {'busy'} end
local head = redis.call('LINDEX', OUT, 0)
if head and h[5] then set_due() return {'blocked'} end
if head and (tonumber(h[4]) or 0) > now then set_due() return {'later'} end
local doubtful = head and h[3] and h[3] ~= '' and h[3] == number_of(head) and '1' or '0'
local answer = hand_out(ARGV[1], tonumber(ARGV[2]))
if answer[1] == 'go' then answer[4] = doubtful else answer[2] = h[6] or false end
return answer
"""
)

#: token, lease ms, number: the moment before an entry of the kind `o` leaves → marked | stale
MARK = (
    _PRELUDE
    + """
if redis.call('HGET', LINE, 'd') ~= ARGV[1] then return {'stale'} end
redis.call('HSET', LINE, 'x', ARGV[3], 'k', now + ARGV[2])
redis.call('ZADD', DUE, now + ARGV[2], id)
return {'marked'}
"""
)

#: token, lease ms, number, messenger's message id or "", life of that id ms → go, entry, attempts | none | stale
CONFIRM = (
    _PRELUDE
    + """
if redis.call('HGET', LINE, 'd') ~= ARGV[1] then return {'stale'} end
local head = redis.call('LINDEX', OUT, 0)
if head and number_of(head) == ARGV[3] then
  redis.call('LPOP', OUT)
  redis.call('HDEL', LINE, 'a', 'r')
  if ARGV[4] ~= '' then
    redis.call('RPUSH', SENT, ARGV[4])
    redis.call('LTRIM', SENT, -200, -1)
    redis.call('PEXPIRE', SENT, ARGV[5])
  end
end
return hand_out(ARGV[1], tonumber(ARGV[2]))
"""
)

#: token, number, delay ms, "1" to count an attempt → later | stale
POSTPONE = (
    _PRELUDE
    + """
if redis.call('HGET', LINE, 'd') ~= ARGV[1] then return {'stale'} end
redis.call('HSET', LINE, 'r', now + ARGV[3])
if ARGV[4] == '1' then redis.call('HINCRBY', LINE, 'a', 1) end
redis.call('HDEL', LINE, 'd', 'k', 'x')
set_due()
return {'later'}
"""
)

#: token, lease ms, number, aside record, life of the aside hash ms → go, entry, attempts | none | stale
SET_ASIDE = (
    _PRELUDE
    + """
if redis.call('HGET', LINE, 'd') ~= ARGV[1] then return {'stale'} end
local head = redis.call('LINDEX', OUT, 0)
if head and number_of(head) == ARGV[3] then
  redis.call('HSET', ASIDE, id .. '#' .. ARGV[3], ARGV[4] .. '\\n' .. head)
  redis.call('PEXPIRE', ASIDE, ARGV[5])
  redis.call('LPOP', OUT)
  redis.call('HDEL', LINE, 'a', 'r')
end
return hand_out(ARGV[1], tonumber(ARGV[2]))
"""
)

#: token, most entries to keep → blocked | later (they spoke after this sending had begun: try again) | stale
BLOCK = (
    _PRELUDE
    + """
if redis.call('HGET', LINE, 'd') ~= ARGV[1] then return {'stale'} end
if redis.call('HGET', LINE, 'c') then
  redis.call('HDEL', LINE, 'd', 'k', 'x', 'c')
  redis.call('HSET', LINE, 'r', now + 1000)
  set_due()
  return {'later'}
end
redis.call('HSET', LINE, 'b', now)
redis.call('LTRIM', OUT, -tonumber(ARGV[2]), -1)
redis.call('HDEL', LINE, 'd', 'k', 'x', 'a', 'r')
set_due()
return {'blocked'}
"""
)

#: token, lease ms → kept | stale
KEEP = (
    _PRELUDE
    + """
if redis.call('HGET', LINE, 'd') ~= ARGV[1] then return {'stale'} end
redis.call('HSET', LINE, 'k', now + ARGV[2])
redis.call('ZADD', DUE, now + ARGV[2], id)
return {'kept'}
"""
)

#: number, outbox life ms: back to the end of the outbox with a number of its own → requeued | unknown
REQUEUE = (
    _PRELUDE
    + """
local record = redis.call('HGET', ASIDE, id .. '#' .. ARGV[1])
if not record then return {'unknown'} end
local kind, sealed = string.match(record, '\\n%d+:(%a):(.*)$')
local n = redis.call('HINCRBY', LINE, 'n', 1)
redis.call('RPUSH', OUT, n .. ':' .. kind .. ':' .. sealed)
redis.call('PEXPIRE', OUT, ARGV[2])
redis.call('HDEL', LINE, 'b', 'r')
redis.call('HDEL', ASIDE, id .. '#' .. ARGV[1])
set_due()
return {'requeued', n}
"""
)

#: → kept | repaired | gone: the index of due lines made right for this line
REPAIR = (
    _PRELUDE
    + """
local before = tonumber(redis.call('ZSCORE', DUE, id) or '')
if redis.call('EXISTS', LINE, OUT) == 0 then
  redis.call('ZREM', DUE, id)
  return {before and 'repaired' or 'gone'}
end
set_due()
local after = tonumber(redis.call('ZSCORE', DUE, id) or '')
-- What is overdue is only waiting for its visit; wrong is what would never be visited, too late, or for nothing.
if (after and (not before or before > after + 1000)) or (before and not after) then return {'repaired'} end
return {'kept'}
"""
)

#: The citizen lets us write again → marked | unknown
CAME_BACK = (
    _PRELUDE
    + """
if not redis.call('HGET', LINE, 'v') then return {'unknown'} end
redis.call('HDEL', LINE, 'b', 'r')
set_due()
return {'marked'}
"""
)

#: Forgets everything of a line except that it was here: the dedupe records go with their own lifetime.
ERASE = (
    _PRELUDE
    + """
redis.call('DEL', LINE, OUT, HISTORY, SENT, KEYS[9])
redis.call('ZREM', DUE, id)
return {'erased'}
"""
)


@dataclass(frozen=True, slots=True)
class Script:
    """A script and the name Redis knows it by."""

    text: str
    sha: str


def script(text: str) -> Script:
    """A script ready to be run."""
    return Script(text, sha1(text.encode()).hexdigest())


begin, renew, release, commit = script(BEGIN), script(RENEW), script(RELEASE), script(COMMIT)
take, mark, confirm, postpone = script(TAKE), script(MARK), script(CONFIRM), script(POSTPONE)
set_aside, block, keep = script(SET_ASIDE), script(BLOCK), script(KEEP)
requeue, erase, came_back = script(REQUEUE), script(ERASE), script(CAME_BACK)
repair = script(REPAIR)
