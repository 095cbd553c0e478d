-- One call, over and over. In its path and body {n} becomes a name never used before, {any} a line of the
-- file at random, {next} the next line of the file. Runs in one thread, so that none is used twice.
local method, path, body, prefix, position, with_body
local lines = {}
local sent = 0

local function read(file)
  local handle = assert(io.open(file, "r"))
  local text = handle:read("*a")
  handle:close()
  return text
end

local function fill(template)
  if not template:find("{", 1, true) then return template end
  local text = template:gsub("{n}", prefix .. "-" .. sent)
  if #lines > 0 then
    text = text:gsub("{any}", function() return lines[math.random(#lines)] end)
    text = text:gsub("{next}", lines[(position + sent - 1) % #lines + 1])
  end
  return text
end

function init(args)
  method, path, prefix, position = args[1], args[2], args[3], tonumber(args[4])
  body = read(args[5])
  with_body = #body > 0
  for line in read(args[6]):gmatch("[^\n]+") do lines[#lines + 1] = line end
  math.randomseed(os.time())
  wrk.headers["Authorization"] = "Bearer " .. os.getenv("BENCHMARK_TOKEN")
  if with_body then wrk.headers["Content-Type"] = "application/json" end
  if method == "PUT" then wrk.headers["If-None-Match"] = "*" end
end

function request()
  sent = sent + 1
  return wrk.format(method, fill(path), nil, with_body and fill(body) or nil)
end

-- Only while warming up, because looking at every answer costs time: the first refusal, in its own words.
if os.getenv("BENCHMARK_EXPLAIN") == "true" then
  local explained = false
  function response(status, headers, text)
    if status < 400 or explained then return end
    explained = true
    io.write("REFUSED ", status, " ", (text:gsub("%s+", " ")), "\n")
  end
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    'RESULT {"requests":%d,"seconds":%.6f,"p50":%.4f,"p99":%.4f,"failures":%d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
