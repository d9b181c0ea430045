#!/usr/bin/env python3
"""Fits the weights of SentenceRanking (listwise softmax for the choice, logistic regression for the trust).

Needs numpy. For each article: compile the tests, write what the reader measures, then fit over all files:
  java -cp target/classes:target/test-classes:DEPENDENCIES dev.groundling.answer.FeatureDump KNOWLEDGE_FOLDER DATA_FOLDER SET.jsonl > SET.features
  EMIT=1 python3 src/test/fitting/fit.py *.features
Prints, for each file in turn, how a fit on the others does on it, then the weights for SentenceRanking.
"""
import json,re,sys,unicodedata
LIM={'definition':600,'comparison':700,'list':900}
def fold(s):
    s=s.replace('\u00a0',' ').replace('’',"'").replace('‘',"'").replace('“','"').replace('”','"')
    for d in '–—−‑‐': s=s.replace(d,'-')
    return re.sub(r'\s+',' ',s).lower().strip()
def has(text,a):
    t=fold(text);a=fold(a)
    for m in re.finditer(re.escape(a),t):
        b,e=m.start(),m.end()
        ok=True
        if b>0 and a[0].isalnum() and t[b-1].isalnum() and t[b-1].isascii(): ok=False
        if e<len(t) and a[-1].isalnum() and t[e].isalnum() and t[e].isascii(): ok=False
        if a[0].isdigit() and b>0 and t[b-1] in '.,' and b>1 and t[b-2].isdigit(): ok=False
        if a[-1].isdigit() and e<len(t) and t[e] in '.,' and e+1<len(t) and t[e+1].isdigit(): ok=False
        if ok: return True
    return False
def right(q,text):
    if any(has(text,m) for m in q.get('must_not') or []): return False
    if q.get('answers_all'):
        alt=q.get('answers_all_alt') or {}
        return all(has(text,a) or any(has(text,x) for x in alt.get(a,[])) for a in q['answers_all'])
    return any(has(text,a) for a in q['answers'])
def gold(q,text):
    t=re.sub(r'\s+',' ',text)
    for e in q.get('evidence') or []:
        e=re.sub(r'\s+',' ',e)
        if (e in t or t in e or (len(e)>40 and (e[:40] in t))) : return True
    return False
def verdict(q,d):
    text=re.sub(r'\s*\[\d+\]','',d['text'])
    ans=d['outcome']=='answered'
    if not q['answerable']:
        if ans: return 'invented'
        return 'refused' if not any(has(text,m) for m in q.get('must_not') or []) else 'invented'
    if not ans: return 'missed'
    if not right(q,text): return 'wrong'
    return 'right' if len(text)<=LIM.get(q['kind'],450) else 'long'

import os
import numpy as np, collections
import os; DROP=os.environ.get('DROP','').split(','); sets=sys.argv[1:]
data={s:[json.loads(l) for l in open(s) if l.startswith('{')] for s in sets}
for s in data: data[s]=[r for r in data[s] if r['q']['kind']!='zh' and r['q'].get('lang')!='zh' and r['candidates'] and not r['q'].get('derived')]
F=sorted({k for s in data for r in data[s] for c in r['candidates'] for k in c['features']})
def X(c): return np.array([c['features'].get(k,0) for k in F])
RANK=[k for k in F if k not in DROP and k not in('STANDING_OUT','IMPERATIVE','PERSONAL','OPEN')]
ri=[F.index(k) for k in RANK]
def prep(rows):
    out=[]
    for r in rows:
        q=r['q']
        cs=[X(c) for c in r['candidates']]
        g=[q['answerable'] and gold(q,c['text']) and right(q,c['text']) for c in r['candidates']]
        g2=[q['answerable'] and gold(q,c['text']) for c in r['candidates']]
        rt=[q['answerable'] and right(q,c['text']) for c in r['candidates']]
        lab=np.array(g if any(g) else (g2 if any(g2) else rt))
        out.append((r,np.array(cs),lab,np.array(rt)))
    return out
P={s:prep(data[s]) for s in data}
def fit_rank(ps,l2=0.02,it=600,lr=0.3):
    T=[(x[:,ri],y) for r,x,y,_ in ps if y.any()]
    w=np.zeros(len(ri)); m=np.zeros_like(w); v=np.zeros_like(w)
    for t in range(1,it+1):
        g=l2*w*1.0
        for x,y in T:
            z=x@w*4; p=np.exp(z-z.max()); p/=p.sum()
            pg=p*y; pg/=max(pg.sum(),1e-12)
            g+=4*(p-pg)@x/len(T)
        m=.9*m+.1*g; v=.999*v+.001*g*g
        w-=lr*0.1*(m/(1-.9**t))/(np.sqrt(v/(1-.999**t))+1e-8)
    return w*4
ANS=['SIMILARITY','COVERAGE','CONTEXT_COVERAGE','KIND','LOCAL','FOCUS','VERB','NUMBER_MISSING','NUMBER_ELSEWHERE','NAME_MISSING','NAME_ELSEWHERE','TIME_CONFLICT','WEAKEST_TERM','NOVELTY','STANDING_OUT','DEED_UNMET','QUANTITY_UNMET','COUNT_UNBOUND','MEASURE_UNMET','YEAR_CONFLICT','NAME_WORD_MISSING','NAME_WORD_ELSEWHERE','OTHER_NAME','REASON_UNMET','REQUEST_GAP','REQUEST_MET','IMPERATIVE','PERSONAL','TYPE','OPEN']
ai=[F.index(k) for k in ANS]
def pick(w,x,mask=None):
    z=x[:,ri]@w
    if mask is not None: z=np.where(mask,z,-1e9)
    return int(np.argmax(z))
def ans_rows(ps,w,aug=True):
    R=[];Y=[];W=[]
    for r,x,y,rt in ps:
        b=pick(w,x); q=r['q']
        R.append(x[b][ai]); Y.append(1.0 if q['answerable'] else 0.0); W.append(1.0)
        if aug and q['answerable'] and (~(y|rt)).sum()>5:
            b=pick(w,x,~(y|rt)); R.append(x[b][ai]); Y.append(0.0); W.append(AUGW)
    return np.array(R),np.array(Y),np.array(W)
AUGW=0.15
MONO={'SIMILARITY':1,'COVERAGE':1,'CONTEXT_COVERAGE':1,'KIND':1,'LOCAL':1,'VERB':1,'NUMBER_MISSING':-1,'NUMBER_ELSEWHERE':-1,'NAME_MISSING':-1,'NAME_ELSEWHERE':-1,'TIME_CONFLICT':-1,'UNKNOWN':-1,'COUNTED_UNMET':-1,'DEED_UNMET':-1,'NOVELTY':1,'STANDING_OUT':1,'FOCUS':1,'WEAKEST_TERM':1,'QUANTITY_UNMET':-1,'COUNT_UNBOUND':-1,'MEASURE_UNMET':-1,'YEAR_CONFLICT':-1,'NAME_WORD_MISSING':-1,'NAME_WORD_ELSEWHERE':-1,'OTHER_NAME':-1,'DENIAL_CONFLICT':-1,'REASON_UNMET':-1,'REQUEST_GAP':-1,'REQUEST_MET':1,'IMPERATIVE':-1,'PERSONAL':-1,'EMPTY':-1}
def fit_ans(R,Y,W,l2=0.01,it=3000):
    w=np.zeros(R.shape[1]); b=0.; mw=np.zeros(R.shape[1]+1); vw=mw.copy()
    sg=np.array([MONO.get(k,0) for k in ANS])
    for t in range(1,it+1):
        p=1/(1+np.exp(-(R@w+b))); e=W*(p-Y)/W.sum()
        g=np.append(R.T@e+l2*w/10,e.sum())
        mw=.9*mw+.1*g; vw=.999*vw+.001*g*g
        st=0.03*(mw/(1-.9**t))/(np.sqrt(vw/(1-.999**t))+1e-8)
        w-=st[:-1]; b-=st[-1]
        w=np.where((sg>0)&(w<0),0,w); w=np.where((sg<0)&(w>0),0,w)
    return w,b
def report(name,ps,w,aw,ab,thr,verbose=False):
    c=collections.Counter(); top1=top2=n=0
    for r,x,y,rt in ps:
        q=r['q']; z=x[:,ri]@w; o=np.argsort(-z); b=o[0]
        p=1/(1+np.exp(-(x[b][ai]@aw+ab)))
        if q['answerable']:
            n+=1; ok=bool(rt[b]); top1+=ok; top2+=bool(rt[o[:2]].any())
            v='missed' if p<thr else ('right' if ok else 'wrong'); c[v]+=1
        else:
            v='refused' if p<thr else 'invented'; c[v]+=1
        if verbose and v not in('right','refused'):
            print(' ',v,q['id'],r['mended'][:110],'p=%.2f'%p,r['kind'],'|',r['candidates'][b]['text'][:120])
    return c,top1,top2,n
WC={}
if __name__=='__main__':
    tot=collections.Counter()
    thr=0.5
    for s in sets:
        tr=[p for t in sets if t!=s for p in P[t]]
        w=fit_rank(tr); R,Y,W=ans_rows(tr,w); aw,ab=fit_ans(R,Y,W)
        # choose the threshold on the training sets: 85% refused... report a curve
        out=[]
        for thr in (.4,.5,.6,.7):
            c,t1,t2,n=report(s,P[s],w,aw,ab,thr)
            un=c['refused']+c['invented']; out.append(f"{thr}: ans {c['right']/n:.2f} ref {c['refused']/max(un,1):.2f}")
            tot[thr,'r']+=c['right'];tot[thr,'n']+=n;tot[thr,'f']+=c['refused'];tot[thr,'u']+=un
        print(s,f'top1 {t1/n:.2f} top2 {t2/n:.2f} n {n}/{un}',' | '.join(out))
    for thr in (.4,.5,.6,.7): print(thr,'answer %.3f refuse %.3f'%(tot[thr,'r']/tot[thr,'n'],tot[thr,'f']/tot[thr,'u']))
    allp=[p for t in sets for p in P[t]]
    w=fit_rank(allp); R,Y,W=ans_rows(allp,w); aw,ab=fit_ans(R,Y,W)
    print('RANK',{k:round(float(a),2) for k,a in zip(RANK,w)}); print('ANS',{k:round(float(a),2) for k,a in zip(ANS,aw)},round(float(ab),2))
    for s in sets:
        c,t1,t2,n=report(s,P[s],w,aw,ab,.5,verbose='-v' in __import__('os').environ.get('V','')); print('in-sample',s,c)
    if 'EMIT' in os.environ:
        w=fit_rank(allp); R,Y,W=ans_rows(allp,w); aw,ab=fit_ans(R,Y,W)
        print('CHOICE'); print(',\n'.join(f'entry(Feature.{k}, {a:.2f})' for k,a in zip(RANK,w) if abs(a)>=.05))
        print('TRUST %.2f'%ab); print(',\n'.join(f'entry(Feature.{k}, {a:.2f})' for k,a in zip(ANS,aw) if abs(a)>=.05))
